import { describe, expect, it } from 'vitest';
import { draftOf, inputOf, nextWorkday } from './proposal';
import type { WeekItem } from './staff.graphql';
import { daysOf, hoursOf, minuteOf, mondayOf, plusDays } from './week';

const item = (startsAt: string): WeekItem => ({
  startsAt,
  endsAt: startsAt,
  booked: true,
  dossierId: null,
  clientName: null,
  appointment: null,
});

describe('the week of an adviser', () => {
  it('begins on Monday, also over the start of summer time', () => {
    expect(mondayOf('2027-03-28')).toBe('2027-03-22');
    expect(mondayOf('2027-03-29')).toBe('2027-03-29');
    expect(plusDays('2027-03-27', 2)).toBe('2027-03-29');
  });

  it('has five days, and a sixth when there is something', () => {
    expect(daysOf('2027-02-01', [])).toHaveLength(5);
    const days = daysOf('2027-02-01', [item('2027-02-05T23:30:00Z')]);
    expect(days.at(-1)?.day).toBe('2027-02-06');
  });

  it('reads the clock on the wall and widens for what is outside office hours', () => {
    expect(minuteOf('2027-02-03T09:30:00Z')).toBe(630);
    expect(minuteOf('2027-07-03T09:30:00Z')).toBe(690);
    expect(hoursOf([])).toEqual({ first: 9, last: 17 });
    expect(hoursOf([{ from: 490, until: 1085 }])).toEqual({ first: 8, last: 19 });
  });
});

describe('a proposal', () => {
  it('skips the weekend', () => {
    expect(nextWorkday('2027-02-05')).toBe('2027-02-08');
    expect(nextWorkday('2027-02-07')).toBe('2027-02-08');
    expect(nextWorkday('2027-02-08')).toBe('2027-02-09');
  });

  it('sends only what belongs to its kind', () => {
    const draft = {
      ...draftOf('2027-02-01'),
      kind: 'PHONE' as const,
      place: 'Plein 1',
      phone: '06',
      bring: ' ',
    };
    expect(inputOf(draft, 'd', 'a', null)).toMatchObject({
      place: null,
      link: null,
      phone: '06',
      bring: null,
    });
  });
});
