import { useState } from 'react';
import { Link as RouterLink } from 'react-router';
import { useFile } from '@/app/useFile';
import { useFormat, useText } from '@/i18n';
import { talkText } from '@/i18n/talk/nl';
import { Icon, type IconName } from '@/ui';
import type { CardOf, Side } from './contact.graphql';
import styles from './MessageCard.module.css';

const ICONS: Record<CardOf['kind'], IconName> = {
  JOB_APPLICATION: 'send',
  TASK: 'plan',
  VACANCY: 'briefcase',
  APPOINTMENT: 'calendar',
  DOCUMENT: 'file',
};

/** Where the thing itself is, for who looks at it. */
function addressOf({ kind, id }: CardOf, side: Side, dossierId: string): string {
  if (kind === 'VACANCY') return `/vacatures/${id}`;
  const own = {
    JOB_APPLICATION: `/sollicitaties/${id}`,
    TASK: '/plan',
    APPOINTMENT: '/afspraken',
    DOCUMENT: `/documenten/${id}`,
  };
  const theirs = {
    JOB_APPLICATION: 'sollicitaties',
    TASK: 'plan',
    APPOINTMENT: 'afspraken',
    DOCUMENT: 'documenten',
  };
  return side === 'CLIENT' ? own[kind] : `/clienten/${dossierId}/${theirs[kind]}`;
}

/** Something that a message points at: one tap away, and a picture at a glance. */
export function MessageCard({ card, side, dossierId }: { card: CardOf; side: Side; dossierId: string }) {
  const text = useText(talkText);
  const format = useFormat();
  return (
    <RouterLink className={styles.card} to={addressOf(card, side, dossierId)}>
      {card.pictureId ? <Picture dossierId={dossierId} fileId={card.pictureId} name={card.title} /> : null}
      <span className={styles.words}>
        <Icon name={ICONS[card.kind]} />
        <span className={styles.title}>
          <span className={styles.kind}>{text[card.kind]}</span>
          {card.title}
          {card.line ? <span className={styles.line}>{card.line}</span> : null}
          {card.at ? <span className={styles.line}>{format.moment(card.at)}</span> : null}
        </span>
      </span>
    </RouterLink>
  );
}

/** Keeps its place while it comes, so that nothing moves under the reader. */
function Picture({ dossierId, fileId, name }: { dossierId: string; fileId: string; name: string }) {
  const text = useText(talkText);
  const loaded = useFile(dossierId, fileId, 'image/*');
  const [broken, setBroken] = useState(false);
  if (loaded?.failed || broken) return null;
  return (
    <span className={styles.picture}>
      {loaded?.file ? (
        <img src={loaded.file.url} alt={text.photo(name)} onError={() => setBroken(true)} />
      ) : null}
    </span>
  );
}
