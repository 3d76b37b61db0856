import { useSession } from '@/app/session/session';
import { QueryState } from '@/app/QueryState';
import { useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Card, Count, Link, Stack } from '@/ui';
import { ContactHead } from './ContactHead';
import styles from './ContactToday.module.css';
import { mainContact } from './thread';
import { useConversation } from './useConversation';

/** "Met wie praat ik": the contact person, the promise, and the last message. */
export default function ContactToday() {
  const text = useText(contactText);
  const format = useFormat();
  const dossierId = useSession().me.dossierId ?? '';
  const { talk, thread, error, read } = useConversation(dossierId, 'CLIENT', false);
  if (!talk) return <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} />;
  const person = mainContact(talk.contactPersons);
  if (!person || !thread) return null;
  const last = thread.messages.findLast((message) => message.side !== 'SYSTEM');
  const { unread } = thread.state;
  return (
    <Card
      heading={text.contactPerson}
      after={<Count value={unread} label={text.unread(unread)} />}
      tone={unread > 0 ? 'forYou' : 'plain'}
    >
      <Stack gap={2}>
        <ContactHead person={person} promise={thread.state.promise} />
        {last ? (
          <blockquote className={styles.last}>
            <span className={styles.who}>
              {last.side === 'CLIENT' ? text.you : last.authorName} · {format.moment(last.at)}
            </span>
            <p className={styles.words}>{last.text}</p>
          </blockquote>
        ) : null}
        <Link to="/berichten" icon="chat">
          {text.toMessages}
        </Link>
      </Stack>
    </Card>
  );
}
