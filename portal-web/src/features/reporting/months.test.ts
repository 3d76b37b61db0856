import { describe, expect, it } from 'vitest';
import { lastMonths, monthName, shortMonth } from './months';

describe('the months to choose from', () => {
  it('begin with the month in the Netherlands, and go back over the turn of the year', () => {
    expect(lastMonths(new Date('2026-02-28T22:59:59Z'), 3)).toEqual(['2026-02', '2026-01', '2025-12']);
    expect(lastMonths(new Date('2026-02-28T23:00:00Z'), 1)).toEqual(['2026-03']);
  });

  it('are called by their names', () => {
    expect(monthName('2026-11')).toBe('november 2026');
    expect(shortMonth('2026-11')).toBe('nov');
  });
});
