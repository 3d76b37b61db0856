import { useOutbox } from '@/app/outbox/useOutbox';
import { newId } from '@/graphql';
import { useText } from '@/i18n';
import { contactText } from '@/i18n/contact/nl';
import { talkText } from '@/i18n/talk/nl';
import { type CardOf, type Message, MessageEdit, MessageSend, MessageTakeBack } from './contact.graphql';
import { firstName } from './thread';

export type About = Pick<CardOf, 'kind' | 'id'>;

/** What one says: words, a file that goes along, or something the words are about. */
export type Said = { text: string; file?: File | undefined; about?: About | undefined };

/** Messages of one conversation go in order; a change waits for nothing but an earlier change of the same message. */
export const topicOf = (dossierId: string, messageId?: string): string =>
  ['conversation', dossierId, ...(messageId ? [messageId] : [])].join(':');

/**
 * Says, edits and takes back by way of the outbox: in the order in which it was done, and kept when there is no line. A
 * file goes first and becomes a document of the dossier, to which the message points.
 */
export function useTalking(dossierId: string, other: string) {
  const outbox = useOutbox();
  const contact = useText(contactText);
  const text = useText(talkText);
  const topic = topicOf(dossierId);
  const title = contact.outboxTitle(firstName(other));

  const say = ({ text: words, file, about }: Said): Promise<void> => {
    const id = newId();
    const fileId = newId();
    const files = file
      ? [{ id: fileId, name: file.name.slice(-200), type: file.type, blob: file, place: { dossierId } }]
      : [];
    const points = file ? { kind: 'DOCUMENT' as const, id: fileId } : (about ?? null);
    const variables = { input: { id, dossierId, text: words, about: points } };
    return outbox.enqueue({ id, topic, title, mutation: MessageSend, variables, files });
  };

  const edit = ({ id, version }: Message, words: string): Promise<void> =>
    outbox.enqueue({
      id: newId(),
      topic: topicOf(dossierId, id),
      title,
      mutation: MessageEdit,
      variables: { input: { id, dossierId, text: words, expectedVersion: version } },
    });

  const takeBack = ({ id }: Message): Promise<void> =>
    outbox.enqueue({
      id: newId(),
      topic: topicOf(dossierId, id),
      title: text.takeBackOutbox,
      mutation: MessageTakeBack,
      variables: { input: { id, dossierId } },
    });

  return { say, edit, takeBack };
}
