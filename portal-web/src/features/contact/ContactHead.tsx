import { lazy, Suspense } from 'react';
import { type Format, today, type Translation, useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Avatar, Icon } from '@/ui';
import type { ContactPerson, ConversationState } from './contact.graphql';
import styles from './ContactHead.module.css';
import { firstName } from './thread';

/** Only for whoever said when they can be reached, and then a moment later: the rest does not wait for it. */
const ReachLine = lazy(() => import('./ReachLine'));

type Words = Translation<typeof contactText>;

/** Who is away now, and who answers. */
function standInOf(person: ContactPerson): string | undefined {
  const { absence } = person;
  return absence && absence.from <= today() ? absence.standIn.name : undefined;
}

/** The promise of an answer, in the same words for both sides. */
export function promiseWords(
  text: Words,
  format: Format,
  person: ContactPerson,
  promise: ConversationState['promise'],
): string {
  const name = firstName(standInOf(person) ?? person.name);
  if (!promise) return text.promise(name, person.promise.workingDays);
  const due = format.moment(promise.dueAt);
  return promise.state === 'OVERDUE' ? text.promiseOverdue(name, due) : text.promiseWaiting(name, due);
}

export function absenceWords(text: Words, format: Format, person: ContactPerson): string | undefined {
  const { absence } = person;
  if (!absence) return undefined;
  const away = firstName(person.name);
  const until = format.day(absence.lastDay);
  return standInOf(person)
    ? text.standIn(absence.standIn.name, away, until)
    : text.awayLater(away, format.day(absence.from), until, absence.standIn.name);
}

/** Who one talks to, what was promised, and who stands in. */
export function ContactHead({
  person,
  promise,
}: {
  person: ContactPerson;
  promise: ConversationState['promise'];
}) {
  const text = useText(contactText);
  const format = useFormat();
  const away = absenceWords(text, format, person);
  return (
    <div className={styles.head}>
      <Avatar name={person.name} />
      <div className={styles.words}>
        <strong className={styles.name}>{person.name}</strong>
        <span className={styles.promise} data-state={promise?.state}>
          <Icon name="clock" /> {promiseWords(text, format, person, promise)}
        </span>
        {person.reachability ? (
          <Suspense>
            <ReachLine reach={person.reachability} />
          </Suspense>
        ) : null}
        {away ? (
          <span className={styles.away}>
            <Icon name="people" /> {away}
          </span>
        ) : null}
      </div>
    </div>
  );
}
