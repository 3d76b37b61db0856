import { lazy, Suspense } from 'react';
import { useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { talkText } from '@/i18n/talk/nl';
import { Avatar, Icon } from '@/ui';
import styles from './ChatHead.module.css';
import { absenceWords, promiseWords } from './ContactHead';
import type { ContactPerson, ConversationState, Talk } from './contact.graphql';
import { WhoAnswers } from './WhoAnswers';

const ReachLine = lazy(() => import('./ReachLine'));

/** Who one talks to and what was promised, in as little room as that takes; the rest one press away. */
export function ChatHead({
  person,
  promise,
  talk,
}: {
  person: ContactPerson;
  promise: ConversationState['promise'];
  talk: Pick<Talk, 'contactPersons' | 'grants'>;
}) {
  const text = useText(contactText);
  const words = useText(talkText);
  const format = useFormat();
  const away = absenceWords(text, format, person);
  return (
    <details className={styles.head}>
      <summary className={styles.summary}>
        <Avatar name={person.name} size="s" />
        <span className={styles.words}>
          <strong>{person.name}</strong>
          <span className={styles.promise} data-state={promise?.state}>
            {promiseWords(text, format, person, promise)}
          </span>
          {away ? <span className={styles.away}>{away}</span> : null}
        </span>
        <span className="wb-hidden">{words.moreAbout}</span>
        <span className={styles.more}>
          <Icon name="chevronDown" />
        </span>
      </summary>
      <div className={styles.rest}>
        <p>{text[`role${person.role}`]}</p>
        {person.reachability ? (
          <Suspense>
            <ReachLine reach={person.reachability} />
          </Suspense>
        ) : null}
        <WhoAnswers talk={talk} />
      </div>
    </details>
  );
}
