import { Fragment, useEffect, useLayoutEffect, useRef } from 'react';
import { useOutbox, useOutboxEntries } from '@/app/outbox/useOutbox';
import { newId } from '@/graphql';
import { today, useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { Button, ChatBubble, ChatLine, ChatLog, EmptyState } from '@/ui';
import styles from './Chat.module.css';
import { Composer } from './Composer';
import { type Message, MessageSend, type Side } from './contact.graphql';
import { firstName, lastNumber, reached, type Thread } from './thread';
import { useChatScroll } from './useChatScroll';

type ChatProps = {
  dossierId: string;
  side: Side;
  /** Name of the other side. */
  other: string;
  thread: Thread;
  seen: boolean;
  onSeen: (seen: boolean) => void;
  onOlder: () => Promise<void>;
  onSent: () => void;
  /** Why one cannot write here; then the place to write is not there. */
  onlyReading?: string | undefined;
};

/** The messages, what still waits on this device behind them, and the place to write. */
export function Chat({
  dossierId,
  side,
  other,
  thread,
  seen,
  onSeen,
  onOlder,
  onSent,
  onlyReading,
}: ChatProps) {
  const text = useText(contactText);
  const format = useFormat();
  const outbox = useOutbox();
  const topic = `conversation:${dossierId}`;
  const stored = new Set(thread.messages.map((message) => message.id));
  const waiting = useOutboxEntries(topic).filter((entry) => !stored.has(entry.id));
  const oldest = useRef<HTMLDivElement>(null);
  const log = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const toEnd = useChatScroll({
    log,
    end,
    first: thread.messages[0]?.number ?? 0,
    last: lastNumber(thread) + waiting.length,
    onSeen,
  });

  useEffect(
    () => outbox.onSent((entry) => (entry.topic === topic ? onSent() : undefined)),
    [outbox, topic, onSent],
  );
  useLoadWhenNear(oldest, thread.before, onOlder);

  const send = (said: string) => {
    const id = newId();
    const input = { id, dossierId, text: said };
    const title = text.outboxTitle(firstName(other));
    void outbox.enqueue({ id, topic, title, mutation: MessageSend, variables: { input } }).then(toEnd);
  };

  return (
    <div className={styles.chat}>
      <div ref={log} className={styles.log}>
        <div ref={oldest} />
        {thread.before ? (
          <Button kind="quiet" small onClick={() => void onOlder()}>
            {text.older}
          </Button>
        ) : null}
        {thread.messages.length + waiting.length === 0 ? (
          <EmptyState icon="chat" title={text.emptyTitle}>
            {side === 'CLIENT' ? text.emptyClient(firstName(other)) : text.emptyStaff}
          </EmptyState>
        ) : (
          <ChatLog label={text.conversationWith(other)}>
            {thread.messages.map((message, index) => (
              <Fragment key={message.id}>
                <DayBefore message={message} before={thread.messages[index - 1]} />
                <Said message={message} before={thread.messages[index - 1]} side={side} thread={thread} />
              </Fragment>
            ))}
            {waiting.map((entry) => (
              <ChatBubble
                key={entry.id}
                mine
                author={text.you}
                at={entry.at}
                state={entry.state === 'sent' ? 'sent' : entry.state}
                action={
                  entry.state === 'failed' ? (
                    <>
                      {entry.refusal}
                      <Button small kind="quiet" icon="refresh" onClick={() => void outbox.retry(entry.id)}>
                        {text.retry}
                      </Button>
                      <Button small kind="quiet" icon="trash" onClick={() => void outbox.discard(entry.id)}>
                        {text.discard}
                      </Button>
                    </>
                  ) : undefined
                }
              >
                {textOf(entry.variables)}
              </ChatBubble>
            ))}
          </ChatLog>
        )}
        <div ref={end} className={styles.end} />
      </div>
      <div className={styles.foot}>
        {!seen && thread.state.unread > 0 ? (
          <div className={styles.jump}>
            <Button small kind="primary" icon="chevronDown" onClick={toEnd}>
              {text.newest}
            </Button>
          </div>
        ) : null}
        <p className="wb-hidden" role="status">
          {thread.state.unread > 0 ? text.unread(thread.state.unread) : ''}
        </p>
        {onlyReading ? (
          <p className={styles.onlyReading}>{onlyReading}</p>
        ) : (
          <Composer dossierId={dossierId} onSend={send} />
        )}
      </div>
    </div>
  );

  function DayBefore({ message, before }: { message: Message; before: Message | undefined }) {
    const day = today(new Date(message.at));
    if (before && today(new Date(before.at)) === day) return null;
    return <ChatLine>{format.day(message.at)}</ChatLine>;
  }
}

function Said({
  message,
  before,
  side,
  thread,
}: {
  message: Message;
  before: Message | undefined;
  side: Side;
  thread: Thread;
}) {
  const text = useText(contactText);
  const { takeOver } = message;
  if (takeOver) {
    return (
      <ChatLine>
        {takeOver.previousName
          ? text.takeOver(takeOver.nextName, takeOver.previousName)
          : text.takeOverFirst(takeOver.nextName)}
        {message.text ? ` · ${message.text}` : ''}
      </ChatLine>
    );
  }
  const sameDay = before && today(new Date(before.at)) === today(new Date(message.at));
  const mine = message.side === side;
  return (
    <ChatBubble
      mine={mine}
      author={message.authorName ?? ''}
      at={message.at}
      state={mine ? reached(message.number, thread.state, side) : undefined}
      followsUp={Boolean(sameDay && before.side === message.side && before.authorName === message.authorName)}
    >
      {message.text}
    </ChatBubble>
  );
}

function textOf(variables: Record<string, unknown>): string {
  const input = variables['input'] as { text?: string } | undefined;
  return input?.text ?? '';
}

/** Reads the page before as soon as its place comes near the screen. */
function useLoadWhenNear(
  place: React.RefObject<HTMLElement | null>,
  before: number | null,
  load: () => Promise<void>,
) {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || before === null) return undefined;
    const watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void load();
      },
      { rootMargin: '200px' },
    );
    watch.observe(element);
    return () => watch.disconnect();
  }, [place, before, load]);
}
