import { today } from '@/i18n';
import type { Appointment } from './appointment.graphql';

/** Instants are compared as dates: the server writes them with and without milliseconds. */
const isAfter = (instant: string, now: Date) => Date.parse(instant) > now.getTime();

/** The proposed times that can still be picked. */
export function openTimes(appointment: Appointment, now: Date): string[] {
  return appointment.state === 'CANCELLED'
    ? []
    : (appointment.offer?.times.filter((time) => isAfter(time, now)) ?? []);
}

/** Booked, and not over yet. */
export function isAhead(appointment: Appointment, now: Date): boolean {
  return appointment.state === 'CONFIRMED' && appointment.endsAt !== null && isAfter(appointment.endsAt, now);
}

/** Booked or proposed, and not begun: it can be moved and cancelled. */
export function canChange(appointment: Appointment, now: Date): boolean {
  return (
    appointment.state !== 'CANCELLED' && (appointment.startsAt === null || isAfter(appointment.startsAt, now))
  );
}

/** On the day of a meeting itself, before it begins. */
export function canSayComing(appointment: Appointment, now: Date): boolean {
  return (
    isAhead(appointment, now) &&
    appointment.terms.kind === 'MEETING' &&
    appointment.comingAt === null &&
    appointment.startsAt !== null &&
    isAfter(appointment.startsAt, now) &&
    today(new Date(appointment.startsAt)) === today(now)
  );
}

export type Sorted = {
  /** Something to pick, the oldest proposal first. */
  toPick: Appointment[];
  /** Booked and not over, the first one first. */
  ahead: Appointment[];
  /** Proposals of which all times have passed. */
  lapsed: Appointment[];
  /** Over or cancelled, the latest first. */
  past: Appointment[];
};

/** Where each appointment belongs on the page; one that must move stands with what can be picked. */
export function sorted(appointments: readonly Appointment[], now: Date): Sorted {
  const made: Sorted = { toPick: [], ahead: [], lapsed: [], past: [] };
  for (const appointment of appointments) {
    if (openTimes(appointment, now).length > 0) made.toPick.unshift(appointment);
    else if (isAhead(appointment, now)) made.ahead.unshift(appointment);
    else if (appointment.state === 'PROPOSED') made.lapsed.unshift(appointment);
    else made.past.push(appointment);
  }
  return made;
}
