import type { Client as SocketClient } from 'graphql-ws';
import type { Tokens } from './client';
import { backoff } from './backoff';

type Sink = {
  next: (value: never) => void;
  error: (error: unknown) => void;
  complete: () => void;
};

export type Live = {
  /** Starts listening; the answer stops it. */
  subscribe: (
    operation: { query?: string; variables?: unknown; operationName?: string; extensions?: unknown },
    sink: Sink,
  ) => () => void;
  /** Calls back after the line came back: what happened meanwhile was missed, so read again. */
  onReconnect: (listener: () => void) => () => void;
  /** As if the line had been broken: everything that listens reads again. */
  catchUp: () => void;
  /** Ends the socket, for instance at logout. */
  close: () => void;
};

/**
 * Live messages over one socket. The library comes only when something listens, so it does not weigh on the first load.
 * A broken line is tried again without end, each time later and by chance, so that not everybody returns at once.
 */
export function createLive(tokens: Tokens): Live {
  const reconnected = new Set<() => void>();
  let socket: Promise<SocketClient> | undefined;

  const open = async (): Promise<SocketClient> => {
    const { createClient } = await import('graphql-ws');
    let opened = false;
    return createClient({
      // A line without a token would be refused, and a refused line is not tried again.
      url: async () => {
        await tokens.presence();
        return `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
      },
      lazy: true,
      lazyCloseTimeout: 5000,
      keepAlive: 20_000,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      retryWait: (retries) =>
        new Promise((resolve) => {
          const timer = setTimeout(done, backoff(retries));
          function done() {
            clearTimeout(timer);
            removeEventListener('online', done);
            resolve();
          }
          addEventListener('online', done);
        }),
      connectionParams: async () => {
        const token = await tokens.accessToken();
        return token ? { Authorization: `Bearer ${token}` } : {};
      },
      on: {
        connected: () => {
          if (opened) reconnected.forEach((listener) => listener());
          opened = true;
        },
      },
    });
  };

  return {
    subscribe: (operation, sink) => {
      let stopped = false;
      let stop: (() => void) | undefined;
      socket ??= open();
      void socket.then(
        (client) => {
          if (stopped) return;
          stop = client.subscribe(
            {
              // Without a text the extensions name the document; the library insists on one.
              query: operation.query ?? '',
              variables: operation.variables as Record<string, unknown>,
              operationName: operation.operationName,
              extensions: operation.extensions as Record<string, unknown>,
            },
            {
              next: (value) => sink.next(value as never),
              error: (error) => sink.error(error),
              complete: () => sink.complete(),
            },
          );
        },
        (error: unknown) => sink.error(error),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
    onReconnect: (listener) => {
      reconnected.add(listener);
      return () => reconnected.delete(listener);
    },
    catchUp: () => reconnected.forEach((listener) => listener()),
    close: () => {
      void socket?.then((client) => client.dispose());
      socket = undefined;
    },
  };
}
