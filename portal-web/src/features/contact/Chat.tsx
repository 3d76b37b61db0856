import { Fragment, lazy, Suspense, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { OutboxEntry } from '@/app/outbox/outbox';
import { useOutbox, useOutboxEntries } from '@/app/outbox/useOutbox';
import { useSession } from '@/app/session/session';
import { today, useFormat, useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { talkText } from '@/i18n/talk/nl';
import { Button, ChatBubble, ChatLine, ChatLog, EmptyState, ProgressBar } from '@/ui';
import styles from './Chat.module.css';
import { Composer } from './Composer';
import { Editor } from './Editor';
import type { Message, Side } from './contact.graphql';
import { MessageCard } from './MessageCard';
import { MessageOptions } from './MessageOptions';
import { TakeBackDialog } from './TakeBackDialog';
import { firstName, lastNumber, reached, type Thread } from './thread';
import { Unsent } from './Unsent';
import { useChatScroll } from './useChatScroll';
import { type Said as Words, topicOf, useTalking } from './useTalking';
import { isRefused, takesBack, waitingOf, wordsOf } from './waiting';

/** Only for the client's side, and a moment later. */
const ReadAloud = lazy(() => import('./ReadAloud'));

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
  /** Sections that the reader may see. */
  visible: readonly string[];
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
  visible,
}: ChatProps) {
  const text = useText(contactText);
  const format = useFormat();
  const outbox = useOutbox();
  const topic = topicOf(dossierId);
  const { messages: waiting, changes } = waitingOf(useOutboxEntries(), topic, thread.messages);
  const talk = useText(talkText);
  const talking = useTalking(dossierId, other);
  const [editing, setEditing] = useState<Message>();
  const [takingBack, setTakingBack] = useState<Message>();
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
    () => outbox.onSent((entry) => (entry.topic.startsWith(topic) ? onSent() : undefined)),
    [outbox, topic, onSent],
  );
  useLoadWhenNear(oldest, thread.before, onOlder);

  const say = (said: Words) => void talking.say(said).then(toEnd);

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
                <Said
                  message={message}
                  before={thread.messages[index - 1]}
                  side={side}
                  thread={thread}
                  dossierId={dossierId}
                  change={changes.get(message.id)}
                  onEdit={() => setEditing(message)}
                  onTakeBack={() => setTakingBack(message)}
                />
              </Fragment>
            ))}
            {waiting.map((entry, index) => (
              <ChatBubble
                key={entry.id}
                mine
                author={text.you}
                at={entry.at}
                state={entry.state}
                reached={waiting.slice(0, index).some(isRefused) ? talk.behind : undefined}
                action={<Unsent entry={entry} />}
              >
                {wordsOf(entry)}
                {entry.files.map((file) => (
                  <ProgressBar key={file.id} label={file.name} value={entry.progress} />
                ))}
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
        ) : editing ? (
          <Editor
            key={editing.id}
            message={editing}
            onSave={(words) => {
              if (words !== editing.text) void talking.edit(editing, words);
              setEditing(undefined);
            }}
            onStop={() => setEditing(undefined)}
          />
        ) : (
          <Composer dossierId={dossierId} side={side} visible={visible} onSend={say} />
        )}
      </div>
      <TakeBackDialog
        message={takingBack}
        onTakeBack={(message) => void talking.takeBack(message)}
        onClose={() => setTakingBack(undefined)}
      />
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
  dossierId,
  change,
  onEdit,
  onTakeBack,
}: {
  message: Message;
  before: Message | undefined;
  side: Side;
  thread: Thread;
  dossierId: string;
  /** A change of it that waits on this device. */
  change: OutboxEntry | undefined;
  onEdit: () => void;
  onTakeBack: () => void;
}) {
  const text = useText(contactText);
  const talk = useText(talkText);
  const format = useFormat();
  const { me } = useSession();
  const { takeOver, about } = message;
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
  const author = message.authorName ?? '';
  const role = message.authorRole ? talk[message.authorRole] : talk.team;
  const bubble = {
    mine,
    author,
    role: message.side === 'STAFF' ? role : undefined,
    at: message.at,
    followsUp: Boolean(sameDay && before.side === message.side && before.authorName === message.authorName),
  };
  if (message.takenBackAt) {
    return (
      <ChatBubble {...bubble} gone>
        {mine && author === me.name ? talk.takenBackByYou : talk.takenBack(firstName(author))}
      </ChatBubble>
    );
  }
  const edits = change && !takesBack(change);
  return (
    <ChatBubble
      {...bubble}
      state={change ? change.state : mine ? reached(message.number, thread.state, side) : undefined}
      note={message.editedAt ? talk.editedAt(format.time(message.editedAt)) : undefined}
      action={
        change ? (
          <Unsent entry={change} />
        ) : side === 'CLIENT' && !mine && message.text ? (
          <Suspense>
            <ReadAloud words={message.text} />
          </Suspense>
        ) : (
          <MessageOptions message={message} onEdit={onEdit} onTakeBack={onTakeBack} />
        )
      }
    >
      {edits ? wordsOf(change) : message.text}
      {about ? <MessageCard card={about} side={side} dossierId={dossierId} /> : null}
    </ChatBubble>
  );
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
