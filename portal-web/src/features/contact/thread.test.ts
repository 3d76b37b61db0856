import { describe, expect, it } from 'vitest';
import type { ContactPerson, ConversationState, Message } from './contact.graphql';
import { joins, lastNumber, mainContact, reached, readOnFrom, type Thread, together } from './thread';

const message = (number: number, version = 0): Message => ({
  id: `0193-${number}`,
  number,
  side: 'CLIENT',
  authorName: 'Samira Haddou',
  authorRole: null,
  text: `Bericht ${number}`,
  at: '2026-11-23T14:10:00Z',
  version,
  editedAt: null,
  takenBackAt: null,
  changeableUntil: null,
  about: null,
  takeOver: null,
});

const state: ConversationState = {
  lastNumber: 5,
  changes: 0,
  settledUpTo: 5,
  unread: 0,
  client: { receivedUpTo: 5, readUpTo: 5 },
  staff: { receivedUpTo: 4, readUpTo: 2 },
  promise: null,
};

const threadOf = (...numbers: number[]): Thread => ({
  messages: numbers.map((number) => message(number)),
  before: null,
  state,
});
const settledUpTo = (settled: number, thread: Thread): Thread => ({
  ...thread,
  state: { ...state, settledUpTo: settled },
});

const contact = (role: ContactPerson['role']): ContactPerson => ({
  id: role,
  name: role,
  role,
  organisation: { id: 'town', name: 'Gemeente' },
  promise: { workingDays: 1 },
  reachability: null,
  absence: null,
});

describe('a thread', () => {
  it('holds each message once and in order, whatever comes twice', () => {
    const all = together([message(3), message(1)], [message(2), message(3)]);

    expect(all.map((one) => one.number)).toEqual([1, 2, 3]);
  });

  it('keeps what was changed last, in whichever order it comes', () => {
    const first = [message(1), message(2)];
    const changed = [message(1, 2), message(2, 1)];

    expect(together(first, changed).map((one) => one.version)).toEqual([2, 1]);
    expect(together(changed, first).map((one) => one.version)).toEqual([2, 1]);
  });

  it('reads on behind what can no longer change, never before what it shows and never behind its end', () => {
    expect(readOnFrom(settledUpTo(2, threadOf(1, 2, 3)))).toBe(2);
    expect(readOnFrom(settledUpTo(9, threadOf(1, 2, 3)))).toBe(3);
    expect(readOnFrom(settledUpTo(0, threadOf(51, 52)))).toBe(50);
    expect(readOnFrom(threadOf())).toBe(0);
  });

  it('does not join a page that begins behind a message that may have changed', () => {
    expect(joins(settledUpTo(1, threadOf(1, 2, 3)), [message(3), message(4)])).toBe(false);
    expect(joins(settledUpTo(1, threadOf(1, 2, 3)), [message(2), message(3), message(4)])).toBe(true);
  });

  it('joins a page that begins right behind its end, and one that overlaps', () => {
    expect(joins(threadOf(1, 2, 3), [message(4)])).toBe(true);
    expect(joins(threadOf(1, 2, 3), [message(2)])).toBe(true);
    expect(joins(threadOf(1, 2, 3), [])).toBe(true);
  });

  it('does not join a page behind a gap', () => {
    expect(joins(threadOf(1, 2, 3), [message(5)])).toBe(false);
  });

  it('ends at 0 when nothing was said', () => {
    expect(lastNumber(threadOf())).toBe(0);
  });
});

describe('how far a message got', () => {
  it('is read, then received, then sent, by the numbers of the other side', () => {
    expect([2, 3, 4, 5].map((number) => reached(number, state, 'CLIENT'))).toEqual([
      'read',
      'delivered',
      'delivered',
      'sent',
    ]);
    expect(reached(5, state, 'STAFF')).toBe('read');
  });
});

describe('the contact person who answers', () => {
  it('is the one for work, whoever else there is', () => {
    expect(mainContact([contact('INCOME'), contact('WORK')])?.role).toBe('WORK');
    expect(mainContact([contact('INCOME'), contact('MATCHING')])?.role).toBe('MATCHING');
    expect(mainContact([])).toBeUndefined();
  });
});
