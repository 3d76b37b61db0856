import { QueryState } from '@/app/QueryState';
import { useFormat, useText } from '@/i18n';
import { vacancyText } from '@/i18n/vacancy/nl';
import { vacancyStaffText } from '@/i18n/vacancy/staff';
import { Badge, ButtonLink, Card, Cluster, EmptyState, Heading, Link, Soft, Stack } from '@/ui';
import type { Proposal } from './proposals.graphql';
import { useProposals } from './useProposals';
import styles from './Vacancies.module.css';

/** What was proposed to one client, and whether it was read; on the page of that client. */
export default function PersonVacancies({ dossierId }: { dossierId: string }) {
  const text = useText(vacancyStaffText);
  const { ready, proposals, error, again } = useProposals(dossierId);
  if (!ready) return <QueryState error={error} onRetry={again} />;
  if (!proposals) return <EmptyState icon="lock" title={text.noProposalsSeen} />;
  const find = (
    <ButtonLink to={`/vacatures?voor=${dossierId}`} kind="secondary" icon="search">
      {text.findFor}
    </ButtonLink>
  );
  return (
    <Stack gap={2}>
      <Cluster justify="between">
        <Heading>{text.proposals}</Heading>
        {proposals.length > 0 ? find : null}
      </Cluster>
      {proposals.length === 0 ? (
        <Card>
          <EmptyState icon="briefcase" title={text.noProposals} action={find}>
            {text.noProposalsDo}
          </EmptyState>
        </Card>
      ) : (
        <ul className={styles.proposals}>
          {proposals.map((proposal) => (
            <Proposed key={proposal.id} proposal={proposal} dossierId={dossierId} />
          ))}
        </ul>
      )}
    </Stack>
  );
}

function Proposed({ proposal, dossierId }: { proposal: Proposal; dossierId: string }) {
  const text = useText(vacancyStaffText);
  const client = useText(vacancyText);
  const format = useFormat();
  const { vacancy, answer, readAt } = proposal;
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <h3 className={styles.title}>
          <Link to={`/vacatures/${vacancy.id}?voor=${dossierId}`}>{vacancy.title}</Link>
        </h3>
        {answer ? (
          <Badge tone={answer.interested ? 'good' : 'neutral'}>
            {answer.interested ? text.wants : text.doesNotWant}
          </Badge>
        ) : readAt ? (
          <Badge tone="info" icon="eye">
            {text.read(format.moment(readAt))}
          </Badge>
        ) : (
          <Badge tone="wait">{text.unread}</Badge>
        )}
      </div>
      <p>
        {vacancy.employer} · {vacancy.town} · {client.hours(vacancy.hoursMin, vacancy.hoursMax)}
      </p>
      <p>“{proposal.sentence}”</p>
      {answer?.reason ? <p>{text.clientSays(answer.reason)}</p> : null}
      <Soft>{text.proposedAt(proposal.proposedBy, format.moment(proposal.proposedAt))}</Soft>
    </li>
  );
}
