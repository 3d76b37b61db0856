import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { staffText } from '@/i18n/dossier/staff';
import { EmptyState, Heading, Icon } from '@/ui';
import { Chat } from './Chat';
import { promiseWords } from './ContactHead';
import styles from './PersonConversation.module.css';
import { mainContact } from './thread';
import { useConversation } from './useConversation';

/** The conversation with one client, beside whatever is open. */
export default function PersonConversation({ dossierId }: { dossierId: string }) {
  return <Conversation key={dossierId} dossierId={dossierId} />;
}

function Conversation({ dossierId }: { dossierId: string }) {
  const text = useText(contactText);
  const staff = useText(staffText);
  const format = useFormat();
  const [seen, setSeen] = useState(false);
  const { talk, thread, error, read, older, catchUp } = useConversation(dossierId, 'STAFF', seen);

  if (talk && !talk.conversation) {
    return (
      <EmptyState icon="lock" title={text.hiddenTitle}>
        {text.hiddenWhat}
      </EmptyState>
    );
  }
  if (!talk || !thread) {
    return <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />;
  }
  const person = mainContact(talk.contactPersons);
  const { promise } = thread.state;
  return (
    <div className={styles.panel}>
      <div className={styles.top}>
        <Heading>{text.conversation}</Heading>
        {person ? (
          <p className={styles.promise} data-state={promise?.state}>
            <Icon name="clock" /> {promiseWords(text, format, person, promise)}
          </p>
        ) : null}
      </div>
      <Chat
        dossierId={dossierId}
        side="STAFF"
        other={talk.clientName}
        thread={thread}
        seen={seen}
        onSeen={setSeen}
        onOlder={older}
        onSent={catchUp}
        visible={talk.visibleSections}
        onlyReading={talk.breakGlassUntil ? staff.glassNoWriting : undefined}
      />
    </div>
  );
}
