import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { hold, useSteadyRows } from './steady';

type Row = { id: string; text: string };
const idOf = (row: Row) => row.id;
const rows = (...ids: string[]): Row[] => ids.map((id) => ({ id, text: id }));
const ids = (held: readonly { id: string }[]) => held.map(({ id }) => id).join('');

describe('a list that stays still', () => {
  it('counts nothing when only the content of a row changed', () => {
    const fresh = [{ id: 'a', text: 'nieuw' }, ...rows('b')];
    const held = hold(['a', 'b'], fresh, idOf);
    expect(held.moved).toBe(0);
    expect(held.rows[0]?.row?.text).toBe('nieuw');
  });

  it('counts the rows that jumped, not those they jumped over', () => {
    expect(hold(['a', 'b', 'c', 'd'], rows('d', 'a', 'b', 'c'), idOf).moved).toBe(1);
    expect(hold(['a', 'b', 'c', 'd'], rows('d', 'c', 'b', 'a'), idOf).moved).toBe(3);
  });

  it('counts rows that came and rows that went, and shows no content of those that went', () => {
    const held = hold(['a', 'b'], rows('b', 'c'), idOf);
    expect(held.moved).toBe(2);
    expect(held.rows).toEqual([
      { id: 'a', row: undefined },
      { id: 'b', row: { id: 'b', text: 'b' } },
    ]);
  });

  it('keeps its places until it is asked to settle', () => {
    const { result, rerender } = renderHook(
      ({ fresh }: { fresh: Row[] }) => useSteadyRows(fresh, 'same', true, idOf),
      { initialProps: { fresh: rows('a', 'b', 'c') } },
    );
    rerender({ fresh: rows('c', 'a', 'b') });
    expect(ids(result.current.rows)).toBe('abc');
    expect(result.current.moved).toBe(1);
    act(() => result.current.settle());
    expect(ids(result.current.rows)).toBe('cab');
    expect(result.current.moved).toBe(0);
  });

  it('takes the new order at once for another question, and when an older answer is replaced', () => {
    const { result, rerender } = renderHook(
      (props: { fresh: Row[]; question: string; complete: boolean }) =>
        useSteadyRows(props.fresh, props.question, props.complete, idOf),
      { initialProps: { fresh: rows('a', 'b'), question: 'all', complete: false } },
    );
    rerender({ fresh: rows('b', 'a'), question: 'all', complete: true });
    expect(ids(result.current.rows)).toBe('ba');
    rerender({ fresh: rows('a'), question: 'some', complete: true });
    expect(ids(result.current.rows)).toBe('a');
    expect(result.current.moved).toBe(0);
  });
});
