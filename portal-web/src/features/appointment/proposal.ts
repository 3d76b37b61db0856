import { newId } from '@/graphql';
import type { Appointment, Kind } from './appointment.graphql';
import { plusDays } from './week';

export const MAX_TIMES = 5;

export type DraftTime = { key: string; day: string; time: string };

/** What an adviser fills in; the ids are made once, so that sending again proposes nothing twice. */
export type Draft = {
  ids: Record<string, string>;
  kind: Kind;
  subject: string;
  minutes: string;
  times: DraftTime[];
  roomId: string;
  place: string;
  link: string;
  phone: string;
  bring: string;
};

/** The next day on which people work. */
export function nextWorkday(day: string): string {
  const next = plusDays(day, 1);
  const weekday = new Date(`${next}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? plusDays(next, 2) : weekday === 0 ? plusDays(next, 1) : next;
}

export function emptyTime(day: string): DraftTime {
  return { key: newId(), day, time: '10:00' };
}

/** An empty proposal, or one that begins with the terms of an appointment that must move. */
export function draftOf(today: string, appointment?: Appointment): Draft {
  const terms = appointment?.offer?.terms ?? appointment?.terms;
  const first = nextWorkday(today);
  return {
    ids: {},
    kind: terms?.kind ?? 'MEETING',
    subject: terms?.subject ?? '',
    minutes: String(terms?.minutes ?? 45),
    times: [emptyTime(first), { ...emptyTime(nextWorkday(first)), time: '14:00' }],
    roomId: '',
    place: terms?.place ?? '',
    link: terms?.link ?? '',
    phone: terms?.phone ?? '',
    bring: terms?.bring ?? '',
  };
}

/** What is sent for one client; only what belongs to the kind. */
export function inputOf(draft: Draft, dossierId: string, id: string, expectedVersion: number | null) {
  const only = (kind: Kind, value: string) => (draft.kind === kind && value.trim() ? value : null);
  return {
    id,
    dossierId,
    expectedVersion,
    kind: draft.kind,
    subject: draft.subject,
    minutes: Number.parseInt(draft.minutes, 10) || 0,
    times: draft.times.map(({ day, time }) => ({ day, time })),
    roomId: only('MEETING', draft.roomId),
    place: only('MEETING', draft.place),
    link: only('VIDEO', draft.link),
    phone: only('PHONE', draft.phone),
    bring: draft.bring.trim() ? draft.bring : null,
  };
}
