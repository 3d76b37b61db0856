import { describe, expect, it } from 'vitest';
import type { Appointment } from './appointment.graphql';
import { canChange, canSayComing, isAhead, openTimes, sorted } from './times';

const terms: Appointment['terms'] = {
  kind: 'MEETING',
  subject: 'Uw plan',
  adviserName: 'Lisa',
  minutes: 60,
  room: null,
  place: 'Plein 1',
  link: null,
  phone: null,
  bring: null,
};

const booked: Appointment = {
  id: '1',
  version: 2,
  state: 'CONFIRMED',
  organisationName: 'Gemeente',
  startsAt: '2027-02-03T09:00:00Z',
  endsAt: '2027-02-03T10:00:00Z',
  terms,
  offer: null,
  comingAt: null,
  moveAsked: null,
  cancelled: null,
  outcome: null,
};

const proposed: Appointment = {
  ...booked,
  state: 'PROPOSED',
  startsAt: null,
  endsAt: null,
  offer: {
    terms,
    times: ['2027-02-03T09:00:00Z', '2027-02-03T13:00:00Z'],
    proposedAt: '2027-02-01T09:00:00Z',
  },
};

describe('an appointment', () => {
  it('can be picked until its time comes', () => {
    expect(openTimes(proposed, new Date('2027-02-03T08:59:59Z'))).toHaveLength(2);
    expect(openTimes(proposed, new Date('2027-02-03T09:00:00Z'))).toEqual(['2027-02-03T13:00:00Z']);
    expect(openTimes({ ...proposed, state: 'CANCELLED' }, new Date('2027-02-01T09:00:00Z'))).toEqual([]);
  });

  it('is ahead until it ends and can be changed until it begins', () => {
    expect(isAhead(booked, new Date('2027-02-03T09:59:59Z'))).toBe(true);
    expect(isAhead(booked, new Date('2027-02-03T10:00:00Z'))).toBe(false);
    expect(canChange(booked, new Date('2027-02-03T08:59:59Z'))).toBe(true);
    expect(canChange(booked, new Date('2027-02-03T09:00:00Z'))).toBe(false);
    expect(canChange({ ...booked, state: 'CANCELLED' }, new Date('2027-02-01T09:00:00Z'))).toBe(false);
  });

  it('asks on the day of a meeting whether one is coming', () => {
    expect(canSayComing(booked, new Date('2027-02-02T22:59:59Z'))).toBe(false);
    expect(canSayComing(booked, new Date('2027-02-02T23:00:00Z'))).toBe(true);
    expect(canSayComing(booked, new Date('2027-02-03T09:00:00Z'))).toBe(false);
    const call = { ...booked, terms: { ...terms, kind: 'PHONE' as const } };
    expect(canSayComing(call, new Date('2027-02-03T08:00:00Z'))).toBe(false);
  });

  it('stands where it belongs on the page', () => {
    const now = new Date('2027-02-03T11:00:00Z');
    const lapsed = {
      ...proposed,
      id: '3',
      offer: { terms, times: ['2027-02-03T09:00:00Z'], proposedAt: '' },
    };
    const { toPick, ahead, lapsed: late, past } = sorted([proposed, lapsed, booked], now);
    expect(toPick).toEqual([proposed]);
    expect(late).toEqual([lapsed]);
    expect(past).toEqual([booked]);
    expect(ahead).toEqual([]);
  });
});
