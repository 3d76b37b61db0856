import { describe, expect, it } from 'vitest';
import type { ListedApplication } from './jobapplication.graphql';
import { byPeriod } from './periods';

const on = (appliedOn: string) => ({ id: appliedOn, appliedOn }) as ListedApplication;

describe('applications by period', () => {
  it('puts the last day of a period in it, and the first day of the next one not', () => {
    const groups = byPeriod({ from: '2026-11-16' }, [
      on('2026-11-15'),
      on('2026-11-16'),
      on('2026-12-13'),
      on('2026-10-19'),
    ]);
    expect(groups.map(({ from, until, applications }) => [from, until, applications.length])).toEqual([
      ['2026-11-16', '2026-12-13', 2],
      ['2026-10-19', '2026-11-15', 2],
    ]);
  });

  it('counts whole days across the change to winter time', () => {
    const [group] = byPeriod({ from: '2026-10-19' }, [on('2026-11-15')]);
    expect(group?.until).toBe('2026-11-15');
  });

  it('shows the newest day first', () => {
    const [group] = byPeriod({ from: '2026-11-16' }, [on('2026-11-17'), on('2026-11-20')]);
    expect(group?.applications.map(({ appliedOn }) => appliedOn)).toEqual(['2026-11-20', '2026-11-17']);
  });
});
