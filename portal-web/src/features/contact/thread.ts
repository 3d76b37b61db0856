import type { ContactPerson, ConversationState, Message, Side } from './contact.graphql';

/** What this screen knows of a conversation: an unbroken row of messages up to the newest it has seen. */
export type Thread = {
  messages: readonly Message[];
  /** Pass as `before` for the page before; null at the beginning. */
  before: number | null;
  state: ConversationState;
};

export const lastNumber = (thread: Thread): number => thread.messages.at(-1)?.number ?? 0;

/** Both rows as one, each message once, in order. */
export function together(one: readonly Message[], other: readonly Message[]): Message[] {
  const byNumber = new Map([...one, ...other].map((message) => [message.number, message]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** Whether `next` begins at or before the place behind the last message, so that nothing lies between. */
export function joins(thread: Thread, next: readonly Message[]): boolean {
  const first = next[0];
  return first === undefined || first.number <= lastNumber(thread) + 1;
}

export type Reached = 'sent' | 'delivered' | 'read';

/** How far one's own message got at the other side. */
export function reached(number: number, state: ConversationState, mine: Side): Reached {
  const other = mine === 'CLIENT' ? state.staff : state.client;
  if (number <= other.readUpTo) return 'read';
  return number <= other.receivedUpTo ? 'delivered' : 'sent';
}

/** The contact person who answers: for work first. */
export function mainContact(people: readonly ContactPerson[]): ContactPerson | undefined {
  const order = ['WORK', 'MATCHING', 'INCOME'];
  return [...people].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role))[0];
}

export const firstName = (name: string): string => name.split(' ')[0] ?? name;
