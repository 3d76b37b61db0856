import { useState } from 'react';
import { lastList } from '@/app/lastList';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useLive, useQuery } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { staffText } from '@/i18n/dossier/staff';
import { Avatar, Badge, Button, EmptyState, Link, Notice, PageHeading } from '@/ui';
import { ServiceEndDialog } from './ServiceEndDialog';
import { type Person, PersonChangedSubscription, PersonHeaderQuery } from './staff.graphql';
import styles from './PersonHeader.module.css';

const TONES = { CURRENT: 'good', OUTFLOWED: 'info', ENDED: 'neutral' } as const;

/** Who this is, on top of everything about a client; a contact person ends the service here. */
export default function PersonHeader({ dossierId }: { dossierId: string }) {
  const text = useText(staffText);
  const format = useFormat();
  const { me } = useSession();
  const [{ data, error }, read] = useQuery({ query: PersonHeaderQuery, variables: { id: dossierId } });
  useLive(PersonChangedSubscription, { dossierId }, () => read({ requestPolicy: 'network-only' }));
  const [ending, setEnding] = useState(false);
  const [congratulate, setCongratulate] = useState(false);
  const person = data?.dossier;

  if (!data) return <QueryState error={error} onRetry={() => read()} lines={2} />;
  if (!person) {
    return (
      <>
        <PageHeading>{text.notThereTitle}</PageHeading>
        <EmptyState icon="lock" title={text.notThereTitle}>
          {text.notThereWhat}
        </EmptyState>
      </>
    );
  }
  const mine = person.contactPersons.some(({ id }) => id === me.id);

  return (
    <header className={styles.header}>
      <Link to={`/${lastList()}`} icon="arrowLeft">
        {text.back}
      </Link>
      <div className={styles.line}>
        <Avatar name={person.clientName} size="l" />
        <div className={styles.who}>
          <PageHeading
            after={
              mine && person.status === 'CURRENT' ? (
                <Button small onClick={() => setEnding(true)}>
                  {text.endService}
                </Button>
              ) : undefined
            }
          >
            {person.clientName}
          </PageHeading>
          <div className={styles.facts}>
            <Badge tone={TONES[person.status]}>{text[person.status]}</Badge>
            <span>{text[person.cohort]}</span>
            <ContactPersons person={person} />
          </div>
        </div>
      </div>
      {person.breakGlassUntil ? (
        <Notice tone="wait" icon="lock">
          {text.glassUntil(format.time(person.breakGlassUntil))}
        </Notice>
      ) : null}
      {congratulate ? <Notice tone="good">{text.congratulate(person.clientName)}</Notice> : null}
      {ending ? (
        <ServiceEndDialog
          person={person}
          onClose={() => setEnding(false)}
          onStale={() => read({ requestPolicy: 'network-only' })}
          onEnded={(kind) => {
            setEnding(false);
            setCongratulate(kind.startsWith('WORK'));
            read({ requestPolicy: 'network-only' });
          }}
        />
      ) : null}
    </header>
  );
}

function ContactPersons({ person }: { person: Person }) {
  const text = useText(staffText);
  const { me } = useSession();
  if (person.contactPersons.length === 0) return <span>{text.noContactPerson}</span>;
  return (
    <ul className={styles.persons} aria-label={text.contactPersons}>
      {person.contactPersons.map(({ id, name, role, organisation }) => (
        <li key={`${id}${role}`} className={styles.person} title={organisation.name}>
          <Avatar name={name} size="s" />
          <span>
            {id === me.id ? `${name} (${text.you})` : name}, {text[role]}
          </span>
        </li>
      ))}
    </ul>
  );
}
