import sharedFor from '@/graphql/generated/sharedFor.json';
import { today } from '@/i18n';
import type { IconName } from '@/ui';
import type { Grant, LogEntry, Organisation, Purpose, Section } from './dossier.graphql';

/** The sections in the order in which a client thinks of them. */
export const GROUPS = [
  { key: 'YOU', sections: ['CONTACT_DETAILS', 'CV', 'BENEFIT', 'INTAKE', 'BARRIERS'] },
  { key: 'DOING', sections: ['JOB_APPLICATIONS', 'EFFORT_PLAN', 'DOCUMENTS', 'PITCH'] },
  { key: 'CONTACT', sections: ['CONVERSATION', 'CONTACT_MOMENTS', 'APPOINTMENTS', 'SATISFACTION'] },
] as const satisfies readonly { key: string; sections: readonly Section[] }[];

export const SECTIONS: readonly Section[] = GROUPS.flatMap((group): readonly Section[] => group.sections);

export const SECTION_ICONS: Record<Section, IconName> = {
  CONTACT_DETAILS: 'home',
  CV: 'briefcase',
  BENEFIT: 'building',
  INTAKE: 'list',
  BARRIERS: 'hand',
  JOB_APPLICATIONS: 'send',
  EFFORT_PLAN: 'plan',
  DOCUMENTS: 'file',
  PITCH: 'megaphone',
  CONVERSATION: 'chat',
  CONTACT_MOMENTS: 'phone',
  APPOINTMENTS: 'calendar',
  SATISFACTION: 'star',
};

/** What a client can say yes to; the tasks are the law's. */
export const CONSENT_PURPOSES = ['GUIDANCE', 'HANDOVER', 'MATCHING', 'URGENT_HELP'] as const;

/** The purposes for which a client can share all of these; the contract says for which a section may be. */
export function purposesFor(sections: readonly Section[]) {
  return CONSENT_PURPOSES.filter((purpose) =>
    sections.every((section) => (sharedFor[section] as readonly Purpose[]).includes(purpose)),
  );
}

export type Task = Extract<Purpose, `TASK_${string}`>;

export function isTask(purpose: Purpose): purpose is Task {
  return purpose.startsWith('TASK_');
}

/** How one organisation stands to one section. The law comes first: withdrawing a consent beside it hides nothing. */
export type Cell = {
  organisation: Organisation;
  section: Section;
  state: 'law' | 'consent' | 'no';
  law: Grant | undefined;
  consents: readonly Grant[];
  /** The last day of the consent that lasts longest; null where the law decides or nothing was given. */
  lastDay: string | null;
};

export type Column = {
  organisation: Organisation;
  cells: Readonly<Record<Section, Cell>>;
  /** Sections seen now, in the order of the page. */
  seen: readonly Section[];
  hidden: readonly Section[];
  byLaw: readonly Section[];
  byConsent: readonly Section[];
  consents: readonly Grant[];
};

/** Organisations across, sections down; who sees something stands first, otherwise in the order of the server: by name. */
export function gridOf(organisations: readonly Organisation[], grants: readonly Grant[]): readonly Column[] {
  return organisations
    .map((organisation) => columnOf(organisation, grants))
    .sort((one, other) => Number(other.seen.length > 0) - Number(one.seen.length > 0));
}

function columnOf(organisation: Organisation, all: readonly Grant[]): Column {
  const grants = all.filter((grant) => grant.organisation.id === organisation.id);
  const list = SECTIONS.map((section) => cellOf(organisation, section, grants));
  const having = (...states: Cell['state'][]) =>
    list.filter(({ state }) => states.includes(state)).map(({ section }) => section);
  return {
    organisation,
    cells: Object.fromEntries(list.map((cell) => [cell.section, cell])) as Record<Section, Cell>,
    seen: having('law', 'consent'),
    hidden: having('no'),
    byLaw: having('law'),
    byConsent: having('consent'),
    consents: grants.filter(({ basis }) => basis === 'CONSENT'),
  };
}

function cellOf(organisation: Organisation, section: Section, grants: readonly Grant[]): Cell {
  const here = grants.filter(({ sections }) => sections.includes(section));
  const law = here.find(({ basis }) => basis === 'PUBLIC_TASK');
  const consents = here.filter(({ basis }) => basis === 'CONSENT');
  const ends = consents.flatMap(({ until }) => (until ? [lastDayOf(until)] : [])).sort();
  return {
    organisation,
    section,
    state: law ? 'law' : consents.length > 0 ? 'consent' : 'no',
    law,
    consents,
    lastDay: law ? null : (ends.at(-1) ?? null),
  };
}

/** A consent holds until just before an instant; people think in the last day on which it holds. */
export function lastDayOf(until: string): string {
  return today(new Date(Date.parse(until) - 1));
}

/** The same day so many months on, or the last day of that month. */
export function monthsOn(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** What one person looked at on one day, for the same purposes. */
export type Look = {
  key: string;
  /** The entry that saw most, the newest of them: a question is about that one. */
  entryId: string;
  actorName: string;
  role: LogEntry['role'];
  organisationName: string | null;
  /** How often: what is asked within minutes belongs to one time. */
  count: number;
  first: string;
  last: string;
  sections: readonly Section[];
  purposes: readonly Purpose[];
  canBeAsked: boolean;
  questions: readonly NonNullable<LogEntry['question']>[];
};

export type LookDay = { day: string; looks: readonly Look[] };

/** Opening a page asks several things within a moment; longer ago than this is another time. */
const TOGETHER = 5 * 60_000;

/** "Wie heeft gekeken" per day, person and purpose, newest first: twenty requests of one visit are one line. */
export function looksByDay(entries: readonly LogEntry[]): readonly LookDay[] {
  const days = new Map<string, Map<string, LogEntry[]>>();
  for (const entry of entries) {
    const day = today(new Date(entry.at));
    const purposes = [...entry.purposes].sort().join();
    const who = `${entry.actorName}|${entry.role}|${entry.organisationName ?? ''}|${purposes}`;
    const people = days.get(day) ?? new Map<string, LogEntry[]>();
    days.set(day, people.set(who, [...(people.get(who) ?? []), entry]));
  }
  return [...days].map(([day, people]) => ({
    day,
    looks: [...people].map(([who, visits]) => lookOf(`${day}|${who}`, visits)),
  }));
}

function lookOf(key: string, visits: readonly LogEntry[]): Look {
  const times = visits.map(({ at }) => at).sort();
  const seen = new Set(visits.flatMap(({ sections }) => sections));
  const newest = visits[0] as LogEntry;
  const most = visits.reduce(
    (best, one) => (one.sections.length > best.sections.length ? one : best),
    newest,
  );
  const apart = times.filter(
    (at, index) => index === 0 || Date.parse(at) - Date.parse(times[index - 1] ?? at) > TOGETHER,
  );
  return {
    key,
    entryId: most.id,
    actorName: newest.actorName,
    role: newest.role,
    organisationName: newest.organisationName,
    count: apart.length,
    first: times[0] ?? newest.at,
    last: times.at(-1) ?? newest.at,
    sections: SECTIONS.filter((section) => seen.has(section)),
    purposes: newest.purposes,
    canBeAsked: newest.canBeAsked,
    questions: visits.flatMap(({ question }) => (question ? [question] : [])),
  };
}
