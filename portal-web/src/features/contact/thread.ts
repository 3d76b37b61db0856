import type { ContactPerson, ConversationState, Message, Side, Talk } from './contact.graphql';

/** What this screen knows of a conversation: an unbroken row of messages up to the newest it has seen. */
export type Thread = {
  messages: readonly Message[];
  /** Pass as `before` for the page before; null at the beginning. */
  before: number | null;
  state: ConversationState;
};

export const lastNumber = (thread: Thread): number => thread.messages.at(-1)?.number ?? 0;

/**
 * Behind which message one reads on after a break: up to here nothing can have changed, so that what was edited or taken
 * back meanwhile comes along with what is new.
 */
export function readOnFrom(thread: Thread): number {
  const first = thread.messages[0]?.number ?? 1;
  return Math.min(lastNumber(thread), Math.max(thread.state.settledUpTo, first - 1));
}

/** Both rows as one, each message once as it was changed last, in order. */
export function together(one: readonly Message[], other: readonly Message[]): Message[] {
  const byNumber = new Map<number, Message>();
  for (const message of [...one, ...other]) {
    const known = byNumber.get(message.number);
    if (!known || known.version <= message.version) byNumber.set(message.number, message);
  }
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

/** Whether `next` begins where one would read on, so that nothing lies between and no change is missed. */
export function joins(thread: Thread, next: readonly Message[]): boolean {
  const first = next[0];
  return first === undefined || first.number <= readOnFrom(thread) + 1;
}

export type Reached = 'sent' | 'delivered' | 'read';

/** How far one's own message got at the other side. */
export function reached(number: number, state: ConversationState, mine: Side): Reached {
  const other = mine === 'CLIENT' ? state.staff : state.client;
  if (number <= other.readUpTo) return 'read';
  return number <= other.receivedUpTo ? 'delivered' : 'sent';
}

/** The contact persons as they answer: for work first. */
export function inOrder(people: readonly ContactPerson[]): ContactPerson[] {
  const order = ['WORK', 'MATCHING', 'INCOME'];
  return [...people].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** The contact person who answers. */
export const mainContact = (people: readonly ContactPerson[]): ContactPerson | undefined =>
  inOrder(people)[0];

/** Whether the organisation of this contact person sees the conversation now. */
export function readsAlong(person: ContactPerson, grants: Talk['grants']): boolean {
  return grants.some(
    ({ organisation, sections }) =>
      organisation.id === person.organisation.id && sections.includes('CONVERSATION'),
  );
}

export const firstName = (name: string): string => name.split(' ')[0] ?? name;
