import type { CombinedError } from '@urql/core';
import type { graphqlText } from '@/i18n/graphql/nl';
import type { Translation } from '@/i18n';

/**
 * What went wrong, from the reader's side: can trying again help, must one wait, log in or load the page again, is it
 * not there.
 */
export type Problem = 'offline' | 'loggedOut' | 'notAllowed' | 'busy' | 'outdated' | 'broken';

/** A refusal that is part of a payload: shown as it is, at its field when it names one. */
export type UserError = { code: string; message: string; field: string[] | null };

export function problemOf(error: CombinedError): Problem {
  const status = (error.response as Response | undefined)?.status;
  if (error.networkError && status === undefined) return 'offline';
  const kinds = error.graphQLErrors.map((e) => e.extensions?.['classification']);
  if (status === 401 || kinds.includes('UNAUTHORIZED')) return 'loggedOut';
  if (status === 403 || kinds.includes('FORBIDDEN')) return 'notAllowed';
  if (status === 429 || kinds.includes('TOO_MANY_REQUESTS')) return 'busy';
  if (error.graphQLErrors.some((e) => e.extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND'))
    return 'outdated';
  return 'broken';
}

/** The problem in a sentence: what happened and what to do. */
export function sentenceOf(problem: Problem, text: Translation<typeof graphqlText>): string {
  return text[problem];
}

/** Refusals by the last name of their path, for the fields of a form; what has no field is under `''`. */
export function errorsByField(errors: readonly UserError[]): Record<string, string> {
  return Object.fromEntries(errors.map(({ field, message }) => [field?.at(-1) ?? '', message]));
}
