import { describe, expect, it } from 'vitest';
import { hoursLeft } from './hoursLeft';

describe('the clock of 72 hours', () => {
  const asked = new Date('2026-10-23T10:00:00Z');
  const answerBy = '2026-10-26T10:00:00Z';

  it('begins at 72, also over the change of summer time', () => {
    expect(hoursLeft(answerBy, asked)).toBe(72);
  });

  it('counts the hour that runs until the last moment, and then nothing', () => {
    expect(hoursLeft(answerBy, new Date('2026-10-26T09:59:59Z'))).toBe(1);
    expect(hoursLeft(answerBy, new Date('2026-10-26T10:00:00Z'))).toBe(0);
    expect(hoursLeft(answerBy, new Date('2026-10-27T10:00:00Z'))).toBe(0);
  });
});
