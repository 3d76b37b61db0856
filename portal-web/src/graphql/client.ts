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
  /** A token that is still valid for a while, renewed when needed; null when there is none to be had. */
  accessToken: () => Promise<string | null>;
  /** The server did not accept the token. */
  rejected: () => void;
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
    const token = await tokens.accessToken();
    const headers = new Headers(init?.headers);
    if (token) headers.set('authorization', `Bearer ${token}`);
    const response = await fetch(input, { ...init, headers });
    if (response.status === 401) tokens.rejected();
    return response;
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
