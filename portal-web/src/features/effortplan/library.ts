import { newId } from '@/graphql';
import type { Translation } from '@/i18n';
import type { planStaffText } from '@/i18n/effortplan/staff';
import type { Plan, TaskKind } from './effortplan.graphql';

export type DraftTask = { id: string; title: string; doneWhen: string; kind: TaskKind; amount: string };

export type DraftPlan = {
  id: string;
  weeks: string;
  startsOn: string;
  reviewOn: string;
  reviewTime: string;
  tasks: DraftTask[];
};

export const MIN_TASKS = 3;
export const MAX_TASKS = 6;

/** Examples to start from; every one is made to measure before it is proposed. */
export const IDEAS = [
  { name: 'APPLY', kind: 'APPLICATIONS_PER_WEEK', amount: 5 },
  { name: 'DEBTS', kind: 'ONCE', amount: 1 },
  { name: 'COFFEE', kind: 'COUNT', amount: 2 },
  { name: 'AGENCY', kind: 'COUNT', amount: 3 },
  { name: 'CV', kind: 'ONCE', amount: 1 },
  { name: 'VISIT', kind: 'ONCE', amount: 1 },
] as const satisfies readonly { name: string; kind: TaskKind; amount: number }[];

export type Idea = (typeof IDEAS)[number];

export function taskOf(idea: Idea, text: Translation<typeof planStaffText>): DraftTask {
  return {
    id: newId(),
    title: text[`idea${idea.name}`],
    doneWhen: text[`idea${idea.name}Done`],
    kind: idea.kind,
    amount: String(idea.amount),
  };
}

export function emptyTask(): DraftTask {
  return { id: newId(), title: '', doneWhen: '', kind: 'ONCE', amount: '1' };
}

/** A day some days later; days are calendar days, so no clock comes into it. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return daysAfter(day, -((weekday + 6) % 7));
}

/** The first day on which a plan can be reviewed: the Monday after its last week. */
export function firstReviewDay(startsOn: string, weeks: number): string {
  return daysAfter(startsOn, weeks * 7);
}

const timeOf = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the maker starts with: the plan that is to be changed, or a new one from this week on. */
export function draftOf(plan: Plan | undefined, today: string, dayOf: (instant: Date) => string): DraftPlan {
  if (!plan) {
    const startsOn = mondayOf(today);
    return {
      id: newId(),
      weeks: '3',
      startsOn,
      reviewOn: firstReviewDay(startsOn, 3),
      reviewTime: '10:00',
      tasks: [],
    };
  }
  const terms = plan.change ?? plan.terms;
  const reviewAt = new Date(terms.reviewAt);
  return {
    id: plan.id,
    weeks: String(terms.weeks),
    startsOn: terms.startsOn,
    reviewOn: dayOf(reviewAt),
    reviewTime: timeOf.format(reviewAt),
    tasks: (plan.change?.tasks ?? plan.tasks).map(({ id, title, doneWhen, kind, amount }) => ({
      id,
      title,
      doneWhen,
      kind,
      amount: String(amount),
    })),
  };
}
