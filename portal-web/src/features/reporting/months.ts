import { today } from '@/i18n';

const NAME = new Intl.DateTimeFormat('nl-NL', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('nl-NL', { month: 'short', timeZone: 'UTC' });

const firstDay = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** The current month in the Netherlands and those before it, as `2026-11`, newest first. */
export function lastMonths(now: Date, count: number): string[] {
  const first = firstDay(today(now).slice(0, 7));
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
  );
}

/** "november 2026". */
export function monthName(month: string): string {
  return NAME.format(firstDay(month));
}

/** "nov". */
export function shortMonth(month: string): string {
  return SHORT.format(firstDay(month)).replace('.', '');
}
