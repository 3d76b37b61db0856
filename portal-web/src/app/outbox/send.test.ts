import { Client, fetchExchange } from '@urql/core';
import { describe, expect, it } from 'vitest';
import type { OutboxEntry } from './outbox';
import { sendBy } from './send';

const ENTRY = { document: 'mutation MessageSend { messageSend { userErrors { message } } }', variables: {} };

function sent(status: number, body: unknown) {
  const client = new Client({
    url: 'http://localhost/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: () =>
      Promise.resolve(
        new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
      ),
  });
  return sendBy(client, 'kapot')(ENTRY as unknown as OutboxEntry);
}

const error = (extensions: Record<string, unknown>) => ({ errors: [{ message: 'x', extensions }] });

describe('sending what waits', () => {
  it.each([
    ['too much was asked', 429, error({ classification: 'TOO_MANY_REQUESTS' })],
    ['the login server is away', 503, error({ classification: 'SERVICE_UNAVAILABLE' })],
    ['the server is of another release', 200, error({ code: 'PERSISTED_QUERY_NOT_FOUND' })],
  ])('tries again later when %s', async (_what, status, body) => {
    expect(await sent(status, body)).toEqual({ kind: 'unreachable' });
  });

  it('waits for the person when the server will never take it', async () => {
    expect(await sent(200, error({ code: 'TRUSTED_DOCUMENTS_ONLY' }))).toEqual({
      kind: 'refused',
      message: 'kapot',
    });
  });

  it('is done when the server took it', async () => {
    const data = { messageSend: { userErrors: [] } };
    expect(await sent(200, { data })).toEqual({ kind: 'done', data });
  });
});
