import { useState } from 'react';
import { QueryState } from '@/app/QueryState';
import { useSession } from '@/app/session/session';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { EmptyState, Page, PageHeading } from '@/ui';
import { Chat } from './Chat';
import { ChatHead } from './ChatHead';
import styles from './MessagesPage.module.css';
import { mainContact } from './thread';
import { useConversation } from './useConversation';

/** "Berichten": the client and the fixed contact person. */
export default function MessagesPage() {
  const text = useText(contactText);
  const dossierId = useSession().me.dossierId ?? '';
  const [seen, setSeen] = useState(false);
  const { talk, thread, error, read, older, catchUp } = useConversation(dossierId, 'CLIENT', seen);
  const person = talk ? mainContact(talk.contactPersons) : undefined;

  if (!talk || (talk.conversation && !thread)) {
    return (
      <Page>
        <PageHeading>{text.messages}</PageHeading>
        <QueryState error={error} onRetry={() => read({ requestPolicy: 'network-only' })} lines={6} />
      </Page>
    );
  }
  if (!person || !thread) {
    return (
      <Page>
        <PageHeading>{text.messages}</PageHeading>
        <EmptyState icon="person" title={text.noContactTitle}>
          {text.noContactDo}
        </EmptyState>
      </Page>
    );
  }
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div className="wb-hidden">
          <PageHeading>{text.messages}</PageHeading>
        </div>
        <ChatHead person={person} promise={thread.state.promise} talk={talk} />
      </div>
      <Chat
        dossierId={dossierId}
        side="CLIENT"
        other={person.name}
        thread={thread}
        seen={seen}
        onSeen={setSeen}
        onOlder={older}
        onSent={catchUp}
        visible={talk.visibleSections}
      />
    </div>
  );
}
