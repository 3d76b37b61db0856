import { describe, expect, it } from 'vitest';
import type { ContactPerson, ConversationState, Message } from './contact.graphql';
import { joins, lastNumber, mainContact, reached, type Thread, together } from './thread';

const message = (number: number): Message => ({
  id: `0193-${number}`,
  number,
  side: 'CLIENT',
  authorName: 'Samira Haddou',
  text: `Bericht ${number}`,
  at: '2026-11-23T14:10:00Z',
  takeOver: null,
});

const state: ConversationState = {
  lastNumber: 5,
  unread: 0,
  client: { receivedUpTo: 5, readUpTo: 5 },
  staff: { receivedUpTo: 4, readUpTo: 2 },
  promise: null,
};

const threadOf = (...numbers: number[]): Thread => ({ messages: numbers.map(message), before: null, state });

const contact = (role: ContactPerson['role']): ContactPerson => ({
  id: role,
  name: role,
  role,
  absence: null,
});

describe('a thread', () => {
  it('holds each message once and in order, whatever comes twice', () => {
    const all = together([message(3), message(1)], [message(2), message(3)]);

    expect(all.map((one) => one.number)).toEqual([1, 2, 3]);
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
