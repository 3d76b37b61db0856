import { describe, expect, it } from 'vitest';
import { weekNumber } from './weeks';

describe('the number of a week', () => {
  it.each([
    ['2026-11-23', 48],
    ['2025-12-29', 1],
    ['2026-12-28', 53],
    ['2027-01-04', 1],
    ['2026-03-23', 13],
    ['2026-03-30', 14],
  ])('that begins on %s is %i', (monday, number) => {
    expect(weekNumber(monday)).toBe(number);
  });
});
