import { describe, expect, it } from 'vitest';
import { today } from '@/i18n';
import type { Plan } from './effortplan.graphql';
import { currentOf, isReviewDay, withOpenMeasure } from './words';

const plan = (id: string, state: Plan['state'], measure?: string) =>
  ({
    id,
    state,
    measure: measure ? { state: measure } : null,
    terms: { reviewAt: '2027-03-28T08:30:00Z' },
  }) as unknown as Plan;

describe('the plans of a client', () => {
  it('show the open plan, or the newest when none is open', () => {
    const plans = [plan('new', 'REVIEWED'), plan('open', 'AGREED'), plan('old', 'REVIEWED')];
    expect(currentOf(plans)?.id).toBe('open');
    expect(currentOf([plan('new', 'REVIEWED'), plan('old', 'REVIEWED')])?.id).toBe('new');
    expect(currentOf([])).toBeUndefined();
  });

  it('ask about a measure until it is decided', () => {
    expect(withOpenMeasure([plan('a', 'REVIEWED', 'DECIDED')])).toBeUndefined();
    expect(withOpenMeasure([plan('a', 'AGREED'), plan('b', 'REVIEWED', 'HEARD')])?.id).toBe('b');
  });

  it('can be reviewed from the day of the review on, also when summer time begins that day', () => {
    expect(isReviewDay(plan('a', 'AGREED'), '2027-03-27', today)).toBe(false);
    expect(isReviewDay(plan('a', 'AGREED'), '2027-03-28', today)).toBe(true);
  });
});
