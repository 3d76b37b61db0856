import type { ListedApplication, Period } from './jobapplication.graphql';

const DAY = 86_400_000;
const WEEKS = 4;

const days = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

export type PeriodGroup = { from: string; until: string; applications: ListedApplication[] };

/** Applications under the period of four weeks in which they were made, newest period and newest day first. */
export function byPeriod(
  current: Pick<Period, 'from'>,
  applications: readonly ListedApplication[],
): PeriodGroup[] {
  const first = days(current.from);
  const groups = new Map<number, ListedApplication[]>();
  for (const application of applications) {
    const index = Math.floor((days(application.appliedOn) - first) / (WEEKS * 7));
    groups.set(index, [...(groups.get(index) ?? []), application]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([index, inPeriod]) => ({
      from: dayOf(first + index * WEEKS * 7),
      until: dayOf(first + (index + 1) * WEEKS * 7 - 1),
      applications: inPeriod.sort((a, b) => b.appliedOn.localeCompare(a.appliedOn)),
    }));
}
