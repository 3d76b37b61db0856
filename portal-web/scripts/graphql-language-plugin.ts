import type { Plugin } from 'vite';

const LIBRARY = '@0no-co/graphql.web';
const NAME = '\0werkbrug-graphql-language';

/**
 * Leaves the reader and the writer of GraphQL's language out of the build: there each document is a hash and nothing is
 * left to read or to write (see `trusted-documents-plugin.ts`).
 */
export function withoutGraphQlLanguage(): Plugin {
  return {
    name: 'werkbrug-without-graphql-language',
    apply: 'build',
    enforce: 'pre',
    resolveId(id, importer) {
      return id === LIBRARY && importer !== NAME ? NAME : null;
    },
    load(id) {
      if (id !== NAME) return null;
      return `
        export { GraphQLError, Kind } from '${LIBRARY}';
        export const print = () => '';
        export function parse() { throw new Error('only documents that the build has seen'); }
      `;
    },
  };
}
