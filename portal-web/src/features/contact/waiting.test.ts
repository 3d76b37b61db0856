import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from '@/app/outbox/outbox';
import type { Message } from './contact.graphql';
import { takesBack, waitingOf, wordsOf } from './waiting';

const entry = (id: string, operationName: string, input: object): OutboxEntry => ({
  id,
  person: 'samira',
  topic: 'conversation:1',
  title: 'Bericht',
  document: '',
  operationName,
  variables: { input },
  files: [],
  state: 'waiting',
  progress: 0,
  attempts: 0,
  notBefore: 0,
  refusal: null,
  at: '2026-11-23T10:00:00Z',
});

const send = (id: string) => entry(id, 'MessageSend', { id, text: `Bericht ${id}` });
const edit = (id: string, of: string, text: string) => entry(id, 'MessageEdit', { id: of, text });
const takeBack = (id: string, of: string) => entry(id, 'MessageTakeBack', { id: of });

describe('what waits of a conversation', () => {
  it('shows a message until it is there, and not once more', () => {
    const there = [{ id: 'a' } as Message];
    const elsewhere = { ...send('c'), topic: 'conversation:2' };

    expect(
      waitingOf([send('a'), send('b'), elsewhere], 'conversation:1', there).messages.map(({ id }) => id),
    ).toEqual(['b']);
  });

  it('is no message when it changes one', () => {
    const { messages, changes } = waitingOf([edit('e', 'a', 'Anders')], 'conversation:1', []);

    expect(messages).toEqual([]);
    expect(wordsOf(changes.get('a') as OutboxEntry)).toBe('Anders');
  });

  it('is the newest change of each message', () => {
    const entries = [edit('e', 'a', 'Anders'), takeBack('t', 'a'), edit('f', 'b', 'Beter')];
    const { changes } = waitingOf(entries, 'conversation:1', []);

    expect(takesBack(changes.get('a') as OutboxEntry)).toBe(true);
    expect(wordsOf(changes.get('b') as OutboxEntry)).toBe('Beter');
  });
});
