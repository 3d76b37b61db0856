import { today } from '@/i18n';
import type { WeekItem } from './staff.graphql';

const DAY = 86_400_000;

/** A calendar day so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return plusDays(day, -weekday);
}

export type Day = { day: string; items: WeekItem[] };

/** The days of a week with what is on them; Saturday and Sunday only when there is something. */
export function daysOf(monday: string, items: readonly WeekItem[]): Day[] {
  return Array.from({ length: 7 }, (_, index) => plusDays(monday, index))
    .map((day) => ({ day, items: items.filter(({ startsAt }) => today(new Date(startsAt)) === day) }))
    .filter(({ items: found }, index) => index < 5 || found.length > 0);
}

/** From which to which hour the grid runs: the office hours, and more when something is outside of them. */
export function hoursOf(items: readonly { from: number; until: number }[]): { first: number; last: number } {
  return {
    first: Math.min(9, ...items.map(({ from }) => Math.floor(from / 60))),
    last: Math.max(17, ...items.map(({ until }) => Math.ceil(until / 60))),
  };
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Minutes since midnight, as the clock on the wall shows them. */
export function minuteOf(instant: string): number {
  const [hour = '0', minute = '0'] = clock.format(new Date(instant)).split(':');
  return Number(hour) * 60 + Number(minute);
}
