import type { ReactNode } from 'react';
import { useFormat, useText } from '@/i18n';
import { uiText } from '@/i18n/ui/nl';
import { Avatar } from './Avatar';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Chat.module.css';

export type MessageState = 'waiting' | 'sending' | 'sent' | 'delivered' | 'read' | 'failed';

const STATE_ICON: Record<MessageState, IconName> = {
  waiting: 'offline',
  sending: 'clock',
  sent: 'check',
  delivered: 'check',
  read: 'eye',
  failed: 'attention',
};

/** One message. One's own is at the end of the line, in the colour of action, with how far it got in words. */
export function ChatBubble({
  mine,
  author,
  at,
  state,
  reached,
  followsUp = false,
  role,
  note,
  gone = false,
  action,
  children,
}: {
  mine: boolean;
  author: string;
  /** What the author is for, behind the name. */
  role?: string | undefined;
  /** Behind the time, such as that it was edited. */
  note?: ReactNode;
  /** The words were taken back; what stands here says so. */
  gone?: boolean;
  /** The instant it was said. */
  at: string;
  /** Only for one's own messages. */
  state?: MessageState;
  /** Other words for how far it got. */
  reached?: string | undefined;
  /** The same person said the one before: no face and no name again. */
  followsUp?: boolean;
  /** For instance "try again", with a message that was not sent. */
  action?: ReactNode;
  children: ReactNode;
}) {
  const text = useText(uiText);
  const format = useFormat();
  const words: Record<MessageState, string> = {
    waiting: text.messageWaiting,
    sending: text.messageSending,
    sent: text.messageSent,
    delivered: text.messageDelivered,
    read: text.messageRead,
    failed: text.messageFailed,
  };
  return (
    <li className={styles.message} data-mine={mine || undefined} data-follows={followsUp || undefined}>
      {mine ? null : (
        <span className={styles.face}>{followsUp ? null : <Avatar name={author} size="s" />}</span>
      )}
      <div className={styles.said}>
        <span className={followsUp || mine ? 'wb-hidden' : styles.author}>
          {mine ? text.you : author}
          {role && !mine ? <span className={styles.role}> · {role}</span> : null}
        </span>
        <div className={styles.bubble} data-state={state} data-gone={gone || undefined}>
          {children}
        </div>
        <span className={styles.foot} data-state={state}>
          <time dateTime={at}>{format.time(at)}</time>
          {note}
          {mine && state ? (
            <span className={styles.state}>
              <Icon name={STATE_ICON[state]} /> {reached ?? words[state]}
            </span>
          ) : null}
          {action}
        </span>
      </div>
    </li>
  );
}

/** A day, or an event such as another contact person, between the messages. */
export function ChatLine({ children }: { children: ReactNode }) {
  return <li className={styles.line}>{children}</li>;
}

/** The messages, oldest first. */
export function ChatLog({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol className={styles.log} aria-label={label}>
      {children}
    </ol>
  );
}
