import { describe, expect, it } from 'vitest';
import { formatter, today } from './format';

const nl = formatter('nl');
const NOW = new Date('2026-11-23T14:10:00Z');

describe('dates as people say them', () => {
  it('names the days around today, and the time in the Netherlands', () => {
    expect(nl.moment('2026-11-23T14:10:00Z', NOW)).toBe('vandaag 15:10');
    expect(nl.day('2026-11-22', NOW)).toBe('gisteren');
    expect(nl.day('2026-11-24', NOW)).toBe('morgen');
  });

  it('names weekday, day and month, and the year only when it is another', () => {
    expect(nl.day('2026-11-26', NOW)).toBe('do 26 november');
    expect(nl.day('2026-03-03', NOW)).toBe('di 3 maart');
    expect(nl.day('2027-03-03', NOW)).toBe('wo 3 maart 2027');
  });

  it('lets a day begin at midnight in the Netherlands, in winter and in summer', () => {
    expect(nl.day('2026-11-23T22:59:59Z', NOW)).toBe('vandaag');
    expect(nl.day('2026-11-23T23:00:00Z', NOW)).toBe('morgen');
    expect(today(new Date('2026-07-01T21:59:59Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-07-01T22:00:00Z'))).toBe('2026-07-02');
  });

  it('counts days, not hours, across the change of the clock', () => {
    const before = new Date('2026-03-28T12:00:00Z');
    expect(nl.day('2026-03-29', before)).toBe('morgen');
    expect(nl.moment('2026-03-29T01:30:00Z', before)).toBe('morgen 03:30');
    expect(nl.moment('2026-10-25T01:30:00Z', new Date('2026-10-25T10:00:00Z'))).toBe('vandaag 02:30');
  });

  it('speaks the other languages too', () => {
    expect(formatter('en').moment('2026-11-23T14:10:00Z', NOW)).toBe('today 15:10');
    expect(formatter('pl').day('2026-11-24', NOW)).toBe('jutro');
    expect(formatter('ar').day('2026-11-22', NOW)).toBe('أمس');
  });
});

describe('numbers as people say them', () => {
  it('writes shares, sizes and lists', () => {
    expect(nl.percent(0.55)).toBe('55%');
    expect(nl.number(1300)).toBe('1.300');
    expect(nl.fileSize(2_400_000)).toBe('2,4 MB');
    expect(nl.fileSize(12)).toBe('1 kB');
    expect(nl.list(['UWV', 'gemeente', 'werkgever'])).toBe('UWV, gemeente en werkgever');
  });
});
