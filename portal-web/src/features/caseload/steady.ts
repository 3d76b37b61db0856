import { useState } from 'react';

/** A row in its place; `row` is undefined when it is no longer in the list. */
export type Held<Row> = { id: string; row: Row | undefined };

/** Length of the longest series that only goes up: those rows kept their order. */
function keptInOrder(places: readonly number[]): number {
  const best = places.map(() => 1);
  places.forEach((place, i) => {
    for (let j = 0; j < i; j++) {
      if ((places[j] ?? 0) < place) best[i] = Math.max(best[i] ?? 1, (best[j] ?? 0) + 1);
    }
  });
  return Math.max(0, ...best);
}

/**
 * Shows what is fresh in the places that the rows had. `moved` counts the rows that would come, go or change places.
 */
export function hold<Row>(
  order: readonly string[],
  fresh: readonly Row[],
  idOf: (row: Row) => string,
): { rows: readonly Held<Row>[]; moved: number } {
  const place = new Map(fresh.map((row, index) => [idOf(row), index]));
  const rows = order.map((id) => ({ id, row: fresh[place.get(id) ?? -1] }));
  const known = order.flatMap((id) => place.get(id) ?? []);
  const gone = order.length - known.length;
  const came = fresh.length - known.length;
  return { rows, moved: gone + came + known.length - keptInOrder(known) };
}

/**
 * A list that does not move under the reader's eyes: what changes is shown in its place, and a new order waits until it
 * is asked for. Another question (a filter, an order) starts anew.
 *
 * @param fresh the rows as they are now; the same array until something changed
 * @param question tells one question from another
 * @param complete false while an older answer is shown until the new one is there
 */
export function useSteadyRows<Row>(
  fresh: readonly Row[],
  question: unknown,
  complete: boolean,
  idOf: (row: Row) => string,
): { rows: readonly Held<Row>[]; moved: number; settle: () => void } {
  const now = { fresh, question, complete, order: fresh.map(idOf) };
  const [held, setHeld] = useState(now);
  if (held.question !== question || (!held.complete && (held.fresh !== fresh || complete))) setHeld(now);
  return { ...hold(held.order, fresh, idOf), settle: () => setHeld(now) };
}
