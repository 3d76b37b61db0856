import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLive } from './live';

type Message = { type: string; id?: string; payload?: Record<string, unknown> };

/** A socket to a server that takes every token and says nothing by itself. */
class FakeSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  static opened: FakeSocket[] = [];

  readyState = FakeSocket.CONNECTING;
  readonly sent: Message[] = [];
  onopen?: () => void;
  onmessage?: (event: { data: string }) => void;
  onclose?: (event: { code: number; reason: string; wasClean: boolean }) => void;

  constructor() {
    FakeSocket.opened.push(this);
    queueMicrotask(() => {
      this.readyState = FakeSocket.OPEN;
      this.onopen?.();
    });
  }

  send(text: string) {
    const message = JSON.parse(text) as Message;
    this.sent.push(message);
    if (message.type === 'connection_init') {
      queueMicrotask(() => this.onmessage?.({ data: '{"type":"connection_ack"}' }));
    }
  }

  close(code = 1000, reason = '') {
    this.readyState = FakeSocket.CLOSED;
    this.onclose?.({ code, reason, wasClean: true });
  }
}

const sentOn = (socket: number, type: string) =>
  FakeSocket.opened[socket]?.sent.find((message) => message.type === type);

const ANYBODY = { next: () => undefined, error: () => undefined, complete: () => undefined };

describe('the live socket', () => {
  beforeEach(() => {
    FakeSocket.opened = [];
    vi.stubGlobal('WebSocket', FakeSocket);
  });
  afterEach(() => vi.unstubAllGlobals());

  it('comes back with a new token when the server ended it with the old one', async () => {
    let token = 'old';
    const live = createLive({
      accessToken: () => Promise.resolve(token),
      presence: () => Promise.resolve(),
      rejected: () => Promise.resolve(null),
    });
    const read = vi.fn();
    live.onReconnect(read);
    live.subscribe({ query: 'subscription { x }' }, ANYBODY);
    await vi.waitFor(() => expect(sentOn(0, 'subscribe')).toBeDefined());
    expect(sentOn(0, 'connection_init')?.payload).toEqual({ Authorization: 'Bearer old' });

    token = 'new';
    FakeSocket.opened[0]?.close(4403, 'Token expired');

    await vi.waitFor(() => {
      dispatchEvent(new Event('online'));
      expect(sentOn(1, 'subscribe')).toBeDefined();
    });
    expect(sentOn(1, 'connection_init')?.payload).toEqual({ Authorization: 'Bearer new' });
    expect(read).toHaveBeenCalledOnce();
    live.close();
  });

  it('names a document that has no text by its extensions', async () => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: 'ab' } };
    const live = createLive({
      accessToken: () => Promise.resolve('t'),
      presence: () => Promise.resolve(),
      rejected: () => Promise.resolve(null),
    });
    live.subscribe({ extensions, variables: { id: 1 } }, ANYBODY);

    await vi.waitFor(() =>
      expect(sentOn(0, 'subscribe')?.payload).toEqual({ query: '', variables: { id: 1 }, extensions }),
    );
    live.close();
  });
});
