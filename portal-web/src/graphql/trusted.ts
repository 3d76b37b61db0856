import {
  type AnyVariables,
  type DocumentInput,
  type Exchange,
  makeOperation,
  type Operation,
  stringifyDocument,
} from '@urql/core';
import { map, pipe } from 'wonka';

type DocumentNode = Operation['query'];

/** A document that the build replaced by the SHA-256 of its text; the server has the text. */
type Trusted = DocumentNode & { documentId: string; operationName: string };

const ID = /^sha256:[0-9a-f]{64}$/;

/** What stands in the place of a document after the build; the client sends no text when there are no definitions. */
export function trusted(hash: string, operationName: string): Trusted {
  return {
    kind: 'Document',
    definitions: [],
    documentId: `sha256:${hash}`,
    operationName,
  } as unknown as Trusted;
}

/** The name of the operation; before the build it stands in the text. */
export function operationNameOf<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): string {
  const { operationName } = document as Partial<Trusted>;
  return operationName ?? /\b(?:query|mutation|subscription)\s+(\w+)/.exec(textOf(document))?.[1] ?? '';
}

/** Something to keep on a device and to ask again with later: the id, or before the build the text. */
export function textOf<Data, Variables extends AnyVariables>(
  document: DocumentInput<Data, Variables>,
): string {
  return (document as Partial<Trusted>).documentId ?? stringifyDocument(document as DocumentInput);
}

/** The document of which {@link textOf} was kept. */
export function documentOf(text: string): DocumentInput<unknown, AnyVariables> {
  return ID.test(text) ? trusted(text.slice('sha256:'.length), '') : text;
}

/** Names the document in the shape that the server's library reads; a document with its text goes as it is. */
export const trustedExchange: Exchange =
  ({ forward }) =>
  (operations) =>
    forward(
      pipe(
        operations,
        map((operation) => {
          const { documentId, ...query } = operation.query as Partial<Trusted>;
          if (!documentId) return operation;
          const persistedQuery = { version: 1 as const, sha256Hash: documentId.slice('sha256:'.length) };
          return makeOperation(operation.kind, {
            ...operation,
            query: query as DocumentNode,
            extensions: { ...operation.extensions, persistedQuery },
          });
        }),
      ),
    );
