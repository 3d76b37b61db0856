export { useClient, useMutation, useQuery } from 'urql';
export { createGraph, type Graph, type Tokens } from './client';
export { graphql, type FragmentOf, type ResultOf, type VariablesOf } from './graphql';
export { newId } from './ids';
export { errorsByField, problemOf, sentenceOf, type Problem, type UserError } from './problems';
export { LiveContext, useLive } from './useLive';
export { FetchContext, useFetch } from './useFetch';
export { backoff } from './backoff';
export type { LastSeen } from './lastSeen';
