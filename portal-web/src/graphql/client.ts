import {
  cacheExchange,
  Client,
  type Exchange,
  fetchExchange,
  subscriptionExchange,
  type SubscriptionOperation,
} from '@urql/core';
import { lastSeenExchange, type LastSeen } from './lastSeen';
import { createLive, type Live } from './live';
import { trustedExchange } from './trusted';

export type Tokens = {
  /** A valid token; null when one must log in again. Fails while the login server cannot be asked, as without a line. */
  accessToken: () => Promise<string | null>;
  /** Waits until there is a token to be had. */
  presence: () => Promise<void>;
  /** The server did not accept this token; the answer is another that it may accept. */
  rejected: (token: string) => Promise<string | null>;
};

export type Graph = {
  client: Client;
  live: Live;
  /** For what is not GraphQL, such as files. */
  fetch: typeof fetch;
  /** The same line with an empty memory: no answer from before can come back from it. */
  emptied: () => Graph;
};

/** The one way to the server: bearer token on every request, one operation a request, live messages over one socket. */
export function createGraph(tokens: Tokens, lastSeen?: LastSeen): Graph {
  const live = createLive(tokens);
  const authorised: typeof fetch = async (input, init) => {
    const send = (bearer: string | null) => {
      const headers = new Headers(init?.headers);
      if (bearer) headers.set('authorization', `Bearer ${bearer}`);
      return fetch(input, { ...init, headers });
    };
    const token = await tokens.accessToken();
    const response = await send(token);
    if (response.status !== 401 || !token) return response;
    const another = await tokens.rejected(token);
    return another ? send(another) : response;
  };
  const exchanges: Exchange[] = [
    cacheExchange,
    ...(lastSeen ? [lastSeenExchange(lastSeen)] : []),
    trustedExchange,
    subscriptionExchange({
      forwardSubscription: (operation: SubscriptionOperation) => ({
        subscribe: (sink) => ({ unsubscribe: live.subscribe(operation, sink) }),
      }),
    }),
    fetchExchange,
  ];
  const withEmptyMemory = (): Graph => ({
    client: new Client({
      url: '/graphql',
      preferGetMethod: false,
      exchanges,
      fetch: authorised,
      requestPolicy: 'cache-and-network',
    }),
    live,
    fetch: authorised,
    emptied: withEmptyMemory,
  });
  return withEmptyMemory();
}
