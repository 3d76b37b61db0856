import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './generated/graphql-env';

/** Writes a document in `*.graphql.ts`; its result and its variables get their types from the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string; UUID: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
