import type { Translation } from '@/i18n';
import type { planText } from '@/i18n/effortplan/nl';
import type { Outcome, Plan, Route, Task, TaskKind } from './effortplan.graphql';

type Text = Translation<typeof planText>;

export const OUTCOMES: readonly Outcome[] = ['DONE', 'PARTLY', 'NOT', 'NOT_POSSIBLE'];

export const ROUTES: readonly Route[] = [
  'MATCHING',
  'WERKLOONT',
  'PREMATCHING',
  'ACTIVATION',
  'WORK_DIAGNOSIS',
];

const LIGHTS = { GREEN: 'green', AMBER: 'orange', RED: 'red' } as const;

export function lightOf(progress: NonNullable<Task['progress']>) {
  return LIGHTS[progress.light];
}

export function often(kind: TaskKind, amount: number, text: Text): string {
  if (kind === 'APPLICATIONS_PER_WEEK') return text.perWeek(amount);
  return kind === 'COUNT' ? text.times(amount) : text.once;
}

export function outcomeWord(outcome: Outcome, text: Text): string {
  return text[`outcome${outcome}`];
}

export function routeWord(route: Route, text: Text): string {
  return text[`route${route}`];
}

/** The plan that is open, else the newest one; plans come newest first. */
export function currentOf(plans: readonly Plan[]): Plan | undefined {
  return plans.find((plan) => plan.state !== 'REVIEWED') ?? plans[0];
}

/** A plan of before whose measure waits for somebody. */
export function withOpenMeasure(plans: readonly Plan[]): Plan | undefined {
  return plans.find((plan) => plan.measure && plan.measure.state !== 'DECIDED');
}

/** Whether the day of the review has come, by the calendar of the Netherlands. */
export function isReviewDay(plan: Plan, today: string, dayOf: (instant: Date) => string): boolean {
  return dayOf(new Date(plan.terms.reviewAt)) <= today;
}
