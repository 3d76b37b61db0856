import { expect, it } from 'vitest';
import { clockOf } from './clock';

const DUE = '2027-03-30T11:00:00Z';
const at = (instant: string) => clockOf(DUE, new Date(instant));

it('counts 72 hours down, also over the night in which the clock is moved', () => {
  expect(at('2027-03-27T11:00:00Z')).toEqual({ state: 'running', hours: 72 });
  expect(at('2027-03-27T11:00:00.001Z')).toEqual({ state: 'running', hours: 72 });
  expect(at('2027-03-27T12:00:00Z')).toEqual({ state: 'running', hours: 71 });
  expect(at('2027-03-30T10:00:00Z')).toEqual({ state: 'running', hours: 1 });
});

it('says soon in the last hour, and late from the end on', () => {
  expect(at('2027-03-30T10:00:00.001Z').state).toBe('soon');
  expect(at('2027-03-30T10:59:59.999Z').state).toBe('soon');
  expect(at('2027-03-30T11:00:00Z')).toEqual({ state: 'late', hours: 0 });
  expect(at('2027-03-30T13:00:00Z')).toEqual({ state: 'late', hours: 2 });
});
