import type { VariablesOf } from '@/graphql';
import type { VacanciesQuery } from './vacancies.graphql';

type Variables = VariablesOf<typeof VacanciesQuery>;
type Filter = NonNullable<Variables['filter']>;

export const HOURS = ['UNDER_16', 'FROM_16', 'FROM_25', 'FROM_32'] as const;
export const SOURCES = ['TEMP_AGENCY_TEAM', 'WSP', 'BUROWERK', 'EMPLOYER'] as const;

/** A search as it stands in the address, so that it can be kept, shared and gone back to. */
export type Search = {
  words: string;
  hours: (typeof HOURS)[number] | null;
  town: string | null;
  source: (typeof SOURCES)[number] | null;
  saved: boolean;
  /** The client for whom an adviser searches. */
  dossierId: string | null;
};

export function searchOf(address: URLSearchParams): Search {
  return {
    words: address.get('q') ?? '',
    hours: oneOf(HOURS, address.get('uren')),
    town: address.get('plaats'),
    source: oneOf(SOURCES, address.get('bron')),
    saved: address.has('bewaard'),
    dossierId: address.get('voor'),
  };
}

export function addressOf({ words, hours, town, source, saved, dossierId }: Search): URLSearchParams {
  const address = new URLSearchParams();
  if (words) address.set('q', words);
  if (hours) address.set('uren', hours);
  if (town) address.set('plaats', town);
  if (source) address.set('bron', source);
  if (saved) address.set('bewaard', 'ja');
  if (dossierId) address.set('voor', dossierId);
  return address;
}

export function isFiltered({ words, hours, town, source, saved }: Search): boolean {
  return Boolean(words || hours || town || source || saved);
}

/** The question to the server; a page holds twenty. */
export function variablesOf(search: Search, after?: string): Variables {
  const filter: Filter = {
    hours: search.hours ? [search.hours] : null,
    towns: search.town ? [search.town] : null,
    sources: search.source ? [search.source] : null,
    savedOnly: search.saved || null,
  };
  return {
    first: 20,
    after: after ?? null,
    query: search.words || null,
    filter,
    dossierId: search.dossierId,
  };
}

function oneOf<T extends string>(known: readonly T[], value: string | null): T | null {
  return known.find((it) => it === value) ?? null;
}

/** Where a client reports an application to this vacancy, with what is known filled in. */
export function applyAddress({ id, employer, title }: { id: string; employer: string; title: string }) {
  const known = new URLSearchParams({ vacature: id, werkgever: employer, functie: title });
  return `/sollicitaties/nieuw?${known.toString()}`;
}
