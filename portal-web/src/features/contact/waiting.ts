import type { OutboxEntry } from '@/app/outbox/outbox';
import type { Message } from './contact.graphql';

/** What still waits on this device of one conversation. */
export type Waiting = {
  /** Messages that the server does not have, oldest first. */
  messages: readonly OutboxEntry[];
  /** What is being changed, by the id of the message; the newest change of each. */
  changes: ReadonlyMap<string, OutboxEntry>;
};

type Input = { id?: string; text?: string };

const inputOf = (entry: OutboxEntry): Input => (entry.variables['input'] ?? {}) as Input;

export const wordsOf = (entry: OutboxEntry): string => inputOf(entry).text ?? '';

export const takesBack = (entry: OutboxEntry): boolean => entry.operationName === 'MessageTakeBack';

/** The server does not take it; what was said after it waits for what the person does with it. */
export const isRefused = (entry: OutboxEntry): boolean => entry.state === 'failed';

/**
 * Parts what waits of one conversation. A message that is there already does not wait any more, whatever the outbox still
 * says.
 */
export function waitingOf(all: readonly OutboxEntry[], topic: string, shown: readonly Message[]): Waiting {
  const entries = all.filter((entry) => entry.topic.startsWith(topic));
  const stored = new Set(shown.map((message) => message.id));
  const messages = entries.filter(
    (entry) => entry.operationName.endsWith('MessageSend') && !stored.has(entry.id),
  );
  const changes = new Map(
    entries
      .filter((entry) => entry.operationName === 'MessageEdit' || takesBack(entry))
      .map((entry) => [inputOf(entry).id ?? '', entry]),
  );
  return { messages, changes };
}
