import type { Client } from '@urql/core';
import { documentOf, type Problem, problemOf } from '@/graphql';
import { refusalIn, type Send } from './outbox';

/** Nothing is wrong with what was written: it goes later. */
const WAITS: readonly Problem[] = ['offline', 'loggedOut', 'busy', 'outdated'];

/** Sends an entry as a plain mutation. A refusal of the server waits for the person; all else is tried again. */
export function sendBy(client: Client, brokenMessage: string): Send {
  return async (entry) => {
    const { data, error } = await client.mutation(documentOf(entry.document), entry.variables).toPromise();
    if (error) {
      const problem = problemOf(error);
      const status = (error.response as Response | undefined)?.status ?? 200;
      if (WAITS.includes(problem) || status >= 500) return { kind: 'unreachable' };
      return { kind: 'refused', message: brokenMessage };
    }
    const refusal = refusalIn(data);
    return refusal ? { kind: 'refused', message: refusal.message } : { kind: 'done', data };
  };
}
