import { createRequest, type DocumentInput, gql, makeOperation, type Operation } from '@urql/core';
import { makeFetchBody } from '@urql/core/internal';
import { describe, expect, it } from 'vitest';
import { filter, fromValue, pipe, publish, tap } from 'wonka';
import { documentOf, operationNameOf, textOf, trusted, trustedExchange } from './trusted';

const HASH = 'ab'.repeat(32);
const NAMED = { persistedQuery: { version: 1, sha256Hash: HASH } };

/** What is sent to the server for this document. */
function sentFor(document: DocumentInput) {
  const bodies: unknown[] = [];
  const asked = makeOperation('mutation', createRequest(document, { first: 3 }), {
    url: '/graphql',
    requestPolicy: 'network-only',
  });
  const exchange = trustedExchange({
    client: undefined as never,
    dispatchDebug: () => undefined,
    forward: (operations) =>
      pipe(
        operations,
        tap((operation: Operation) => bodies.push(JSON.parse(JSON.stringify(makeFetchBody(operation))))),
        filter(() => false),
      ) as never,
  });
  pipe(exchange(fromValue(asked)), publish);
  return bodies;
}

describe('a document that the build replaced', () => {
  const document = trusted(HASH, 'MessageSend');

  it('goes out by its hash, without a text', () => {
    expect(sentFor(document)).toEqual([{ variables: { first: 3 }, extensions: NAMED }]);
  });

  it('comes out of the outbox as it went in', () => {
    expect(sentFor(documentOf(textOf(document)))).toEqual(sentFor(document));
  });

  it('keeps its name', () => {
    expect(operationNameOf(document)).toBe('MessageSend');
  });
});

describe('a document with its text', () => {
  const document = gql`
    mutation MessageSend {
      x
    }
  `;

  it('goes out as it is, also from the outbox', () => {
    const body = { query: textOf(document), operationName: 'MessageSend', variables: { first: 3 } };
    expect(sentFor(document)).toEqual([body]);
    expect(sentFor(documentOf(textOf(document)))).toEqual([body]);
  });

  it('has its name in the text', () => {
    expect(operationNameOf(document)).toBe('MessageSend');
  });
});
