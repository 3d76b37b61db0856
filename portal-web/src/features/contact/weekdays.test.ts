import { describe, expect, it } from 'vitest';
import { weekdayName } from './weekdays';

describe('a day of the week', () => {
  it.each([
    ['MONDAY', 'nl', 'maandag'],
    ['FRIDAY', 'nl', 'vrijdag'],
    ['WEDNESDAY', 'pl', 'środa'],
  ] as const)('%s is in %s called %s', (day, language, name) => {
    expect(weekdayName(day, language)).toBe(name);
  });
});
