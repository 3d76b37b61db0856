import { act, render } from '@testing-library/react';
import { Client, gql, Provider, subscriptionExchange } from 'urql';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useLive } from './useLive';

type Line = { next: (value: { data: { changed: string } }) => void; complete: () => void };

const Changed = gql<{ changed: string }, { id: string }>`
  subscription Changed($id: ID!) {
    changed(id: $id)
  }
`;
const read = vi.fn();
let lines: Line[];
let stopped: number;
let client: Client;

beforeEach(() => {
  lines = [];
  stopped = 0;
  client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [
      subscriptionExchange({
        forwardSubscription: () => ({
          subscribe: (line) => {
            lines.push(line as Line);
            return { unsubscribe: () => (stopped += 1) };
          },
        }),
      }),
    ],
  });
});
afterEach(() => read.mockReset());

function Listening({ id }: { id: string }) {
  useLive(Changed, { id }, read);
  return null;
}

async function listen() {
  const screen = render(<Listening id="a" />, {
    wrapper: ({ children }) => <Provider value={client}>{children}</Provider>,
  });
  await act(() => Promise.resolve());
  return screen;
}

it('reads again at each message, also when it says the same', async () => {
  await listen();
  const message = { data: { changed: 'x' } };
  lines[0]?.next(message);
  lines[0]?.next(message);
  expect(read.mock.calls).toEqual([[message.data], [message.data]]);
});

it('reads again without a message when the server ends it, because access may have ended', async () => {
  await listen();
  lines[0]?.complete();
  expect(read.mock.calls).toEqual([[]]);
});

it('stops listening, and does not read, when the part leaves the screen', async () => {
  const screen = await listen();
  screen.unmount();
  expect(stopped).toBe(1);
  expect(read).not.toHaveBeenCalled();
});

it('keeps listening on the same line while nothing it asks for changes', async () => {
  const screen = await listen();
  screen.rerender(<Listening id="a" />);
  await act(() => Promise.resolve());
  expect(lines).toHaveLength(1);
  screen.rerender(<Listening id="b" />);
  await act(() => Promise.resolve());
  expect(lines).toHaveLength(2);
});
