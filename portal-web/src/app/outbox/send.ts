import type { Client } from '@urql/core';
import { problemOf } from '@/graphql';
import { refusalIn, type Send } from './outbox';

/** Sends an entry as a plain mutation. A refusal of the server waits for the person; all else is tried again. */
export function sendBy(client: Client, brokenMessage: string): Send {
  return async (entry) => {
    const { data, error } = await client.mutation(entry.document, entry.variables).toPromise();
    if (error) {
      const problem = problemOf(error);
      const status = (error.response as Response | undefined)?.status ?? 200;
      if (problem === 'offline' || problem === 'loggedOut' || status >= 500) return { kind: 'unreachable' };
      return { kind: 'refused', message: brokenMessage };
    }
    const refusal = refusalIn(data);
    return refusal ? { kind: 'refused', message: refusal.message } : { kind: 'done', data };
  };
}
