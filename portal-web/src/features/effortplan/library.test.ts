import { describe, expect, it } from 'vitest';
import { today } from '@/i18n';
import { daysAfter, draftOf, firstReviewDay, mondayOf } from './library';
import type { Plan } from './effortplan.graphql';

describe('the days of a plan', () => {
  it('begin on the Monday of the week, also on a Sunday', () => {
    expect(mondayOf('2026-11-23')).toBe('2026-11-23');
    expect(mondayOf('2026-11-29')).toBe('2026-11-23');
    expect(mondayOf('2026-11-30')).toBe('2026-11-30');
  });

  it('are calendar days, so that summer time moves none of them', () => {
    expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
    expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
    expect(firstReviewDay('2027-03-15', 3)).toBe('2027-04-05');
  });
});

describe('the plan maker', () => {
  it('starts a new plan this week, without tasks', () => {
    const draft = draftOf(undefined, '2026-11-25', today);
    expect(draft).toMatchObject({ weeks: '3', startsOn: '2026-11-23', reviewOn: '2026-12-14', tasks: [] });
  });

  it('starts a change from the newest proposal, with the time in the Netherlands', () => {
    const terms = { weeks: 4, startsOn: '2027-03-15', reviewAt: '2027-04-12T08:30:00Z' };
    const task = { id: 'a', title: 'Koffie', doneWhen: 'Gepraat', kind: 'COUNT', amount: 2 };
    const plan = { id: 'p', terms: {}, tasks: [], change: { ...terms, tasks: [task] } } as unknown as Plan;
    expect(draftOf(plan, '2027-03-20', today)).toEqual({
      id: 'p',
      weeks: '4',
      startsOn: '2027-03-15',
      reviewOn: '2027-04-12',
      reviewTime: '10:30',
      tasks: [{ ...task, amount: '2' }],
    });
  });
});
