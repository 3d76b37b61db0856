import { useCallback, useState } from 'react';
import type { AnyVariables, DocumentInput } from '@urql/core';
import { useClient, useQuery } from '@/graphql';

type Part<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

export type Pages = {
  hasMore: boolean;
  /** Reads the next page, behind those that are there. */
  more: () => Promise<void>;
  state: 'still' | 'reading' | 'failed';
};

/**
 * A list that is read page by page. `partOf` names the list in an answer; `again` reads it anew from the start. What is
 * not known yet is undefined: `if (!data) return <QueryState … />`
 */
export function usePages<Data, Variables extends AnyVariables & { after?: string | null }, Node>(
  query: DocumentInput<Data, Variables>,
  variables: Variables,
  partOf: (data: Data) => Part<Node> | null | undefined,
) {
  const client = useClient();
  const [older, setOlder] = useState<readonly Part<Node>[]>([]);
  const [state, setState] = useState<Pages['state']>('still');
  const [{ data, error }, read] = useQuery({ query, variables, requestPolicy: 'cache-and-network' });
  const first = data ? partOf(data) : null;
  const parts = first ? [first, ...older] : older;
  const end = parts.at(-1)?.pageInfo;

  const again = useCallback(() => {
    setOlder([]);
    read({ requestPolicy: 'network-only' });
  }, [read]);
  const more = async () => {
    setState('reading');
    const answer = await client.query(query, { ...variables, after: end?.endCursor ?? null }).toPromise();
    const next = answer.data ? partOf(answer.data) : null;
    setState(next ? 'still' : 'failed');
    if (next) setOlder([...older, next]);
  };
  const nodes = parts.flatMap(({ edges }) => edges.map(({ node }) => node));
  const pages: Pages = { hasMore: end?.hasNextPage ?? false, more, state };
  return { data, error, nodes, again, pages };
}
