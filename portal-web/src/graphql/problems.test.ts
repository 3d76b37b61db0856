import { CombinedError } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { graphqlText } from '@/i18n/graphql/nl';
import { problemOf, sentenceOf } from './problems';

const answered = (status: number, extensions: Record<string, unknown> = {}) =>
  new CombinedError({
    graphQLErrors: [{ message: 'x', extensions }],
    response: new Response(null, { status }),
  });

describe('what went wrong', () => {
  it.each([
    ['busy', answered(429)],
    ['busy', answered(200, { classification: 'TOO_MANY_REQUESTS' })],
    ['outdated', answered(200, { code: 'PERSISTED_QUERY_NOT_FOUND' })],
    ['loggedOut', answered(401)],
    ['notAllowed', answered(200, { classification: 'FORBIDDEN' })],
    ['broken', answered(200, { code: 'TRUSTED_DOCUMENTS_ONLY' })],
    ['broken', answered(503)],
  ] as const)('is %s', (problem, error) => {
    expect(problemOf(error)).toBe(problem);
  });

  it('is said with what to do, and that what was typed is still there', () => {
    expect(sentenceOf('busy', graphqlText.nl)).toMatch(/Wacht een minuut .* Wat u typte, blijft staan\./);
    expect(sentenceOf('outdated', graphqlText.nl)).toMatch(
      /Laad de pagina opnieuw\. Wat u typte, blijft bewaard\./,
    );
  });
});
