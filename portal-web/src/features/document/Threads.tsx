import { type ReactNode, useState } from 'react';
import { useDraft } from '@/app/outbox/useDraft';
import { newId, useMutation, type UserError } from '@/graphql';
import { useFormat, useText } from '@/i18n';
import { documentText } from '@/i18n/document/nl';
import { graphqlText } from '@/i18n/graphql/nl';
import { uiText } from '@/i18n/ui/nl';
import { Avatar, Badge, Button, Cluster, Form, Heading, Soft, Stack, TextArea, useToast } from '@/ui';
import { CommentAdd, CommentResolve, type DossierDocument, type Spot, type Thread } from './document.graphql';
import styles from './Viewer.module.css';

type About = { dossierId: string; document: DossierDocument; version: number };

/** What was said, in the order of the pins: the way to read and answer without seeing the page. */
export function Threads({
  about,
  own,
  chosen,
  onChoose,
}: {
  about: About;
  own: boolean;
  chosen: string | null;
  onChoose: (id: string) => void;
}) {
  const text = useText(documentText);
  const { threads } = about.document;
  if (threads.length === 0) return <Soft>{text.noComments}</Soft>;
  return (
    <ol className={styles.threads}>
      {threads.map((thread) => (
        <OneThread
          key={thread.id}
          about={about}
          thread={thread}
          own={own}
          chosen={chosen === thread.id}
          onChoose={() => onChoose(thread.id)}
        />
      ))}
    </ol>
  );
}

function OneThread({
  about,
  thread,
  own,
  chosen,
  onChoose,
}: {
  about: About;
  thread: Thread;
  own: boolean;
  chosen: boolean;
  onChoose: () => void;
}) {
  const text = useText(documentText);
  const format = useFormat();
  const [answering, setAnswering] = useState(false);
  const { id, number, version, spot, comments, resolvedAt, resolvedBy, byClient } = thread;
  const place = spot ? text.onPage(spot.page) : text.onWhole;
  return (
    <li
      className={styles.thread}
      id={`thread-${id}`}
      tabIndex={-1}
      data-chosen={chosen || undefined}
      data-done={resolvedAt ? true : undefined}
    >
      <div className={styles.threadHead}>
        <span className={styles.number}>{number}</span>
        {spot ? (
          <Button small kind="quiet" icon="pin" onClick={onChoose}>
            {place}
          </Button>
        ) : (
          <Soft>{place}</Soft>
        )}
        {version < about.document.versions.length ? <Soft>{text.onVersion(version)}</Soft> : null}
      </div>
      {comments.map(({ id: commentId, author, text: said, at }) => (
        <div key={commentId} className={styles.comment}>
          <div className={styles.who}>
            <Avatar name={author} size="s" />
            <strong>{author}</strong>
            <Soft>{format.moment(at)}</Soft>
          </div>
          <p dir="auto">{said}</p>
        </div>
      ))}
      {resolvedAt ? (
        <Badge tone="good">{text.doneBy(resolvedBy ?? '', format.moment(resolvedAt))}</Badge>
      ) : null}
      {answering ? (
        <CommentForm
          about={about}
          threadId={id}
          label={text.answerTo(comments.at(-1)?.author ?? '')}
          action={text.sendAnswer}
          onDone={() => setAnswering(false)}
        />
      ) : (
        <Cluster>
          <Button small icon="chat" onClick={() => setAnswering(true)}>
            {text.answer}
          </Button>
          {byClient === own ? <Resolve about={about} thread={thread} /> : null}
        </Cluster>
      )}
    </li>
  );
}

function Resolve({ about, thread }: { about: About; thread: Thread }) {
  const text = useText(documentText);
  const problems = useText(graphqlText);
  const say = useToast();
  const [{ fetching }, resolve] = useMutation(CommentResolve);
  const mark = async (resolved: boolean) => {
    const { data } = await resolve({
      input: { dossierId: about.dossierId, documentId: about.document.id, threadId: thread.id, resolved },
    });
    const payload = data?.documentCommentResolve;
    if (!payload?.document) {
      say({ message: payload?.userErrors[0]?.message ?? problems.broken, tone: 'bad' });
    } else if (resolved) {
      say({ message: text.markedDone, undo: () => void mark(false) });
    }
  };
  return thread.resolvedAt ? (
    <Button small kind="quiet" icon="undo" busy={fetching} onClick={() => void mark(false)}>
      {text.reopen}
    </Button>
  ) : (
    <Button small kind="quiet" icon="check" busy={fetching} onClick={() => void mark(true)}>
      {text.done}
    </Button>
  );
}

/** A comment or an answer; what was typed stays on the device until it was placed. */
export function CommentForm({
  about,
  threadId = null,
  spot = null,
  label,
  action,
  heading,
  children,
  onDone,
}: {
  about: About;
  threadId?: string | null;
  spot?: Spot | null;
  label: string;
  action: string;
  heading?: string;
  children?: ReactNode;
  onDone: (id?: string) => void;
}) {
  const ui = useText(uiText);
  const problems = useText(graphqlText);
  const draft = useDraft(`document.comment.${about.document.id}.${threadId ?? 'new'}`, {
    id: newId(),
    text: '',
  });
  const [{ fetching }, add] = useMutation(CommentAdd);
  const [refusal, setRefusal] = useState<string>();
  const send = async () => {
    if (fetching || !draft.value.text.trim()) return;
    const { id, text } = draft.value;
    const { data } = await add({
      input: {
        id,
        dossierId: about.dossierId,
        documentId: about.document.id,
        version: about.version,
        text,
        spot,
        threadId,
      },
    });
    const payload = data?.documentCommentAdd;
    if (!payload?.document) {
      const error: UserError | undefined = payload?.userErrors[0];
      setRefusal(error?.message ?? problems.broken);
      return;
    }
    draft.clear();
    draft.change({ id: newId(), text: '' });
    onDone(id);
  };
  if (!draft.ready) return null;
  return (
    <Form onSubmit={() => void send()} label={label}>
      <Stack gap={1}>
        {heading ? <Heading level={3}>{heading}</Heading> : null}
        {children}
        <TextArea
          name={`comment-${threadId ?? 'new'}`}
          label={label}
          rows={2}
          maxLength={2000}
          value={draft.value.text}
          error={refusal}
          onChange={(text) => draft.change((now) => ({ ...now, text }))}
        />
        <Cluster>
          <Button kind="primary" type="submit" small busy={fetching} icon="send">
            {action}
          </Button>
          <Button small kind="quiet" onClick={() => onDone()}>
            {ui.cancel}
          </Button>
        </Cluster>
      </Stack>
    </Form>
  );
}
