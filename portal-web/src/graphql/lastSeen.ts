import { type Exchange, makeResult, type OperationResult } from '@urql/core';
import { fromPromise, fromValue, mergeMap, pipe, tap } from 'wonka';

/** Keeps the last answer of each query on this device, so that it can be read without a line. */
export type LastSeen = {
  read: (query: number) => Promise<{ data: unknown; at: string } | undefined>;
  write: (query: number, data: unknown) => void;
};

/** Answers a query from the last seen data when there is no line; `extensions.lastSeenAt` says from when it is. */
export function lastSeenExchange(store: LastSeen): Exchange {
  return ({ forward }) =>
    (operations) =>
      pipe(
        forward(operations),
        tap((result) => {
          if (result.operation.kind === 'query' && result.data && !result.error) {
            store.write(result.operation.key, result.data);
          }
        }),
        mergeMap((result) => {
          const offline = result.error?.networkError && !result.error.response;
          if (result.operation.kind !== 'query' || !offline) return fromValue(result);
          return fromPromise(
            store.read(result.operation.key).then(
              (seen): OperationResult =>
                seen
                  ? {
                      ...makeResult(result.operation, {
                        data: seen.data as Record<string, unknown>,
                        extensions: { lastSeenAt: seen.at },
                      }),
                      stale: false,
                    }
                  : result,
              () => result,
            ),
          );
        }),
      );
}
