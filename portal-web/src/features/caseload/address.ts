import { useEffect } from 'react';
import { rememberList } from '@/app/lastList';
import { useAddress } from '@/app/useAddress';
import type { VariablesOf } from '@/graphql';
import type { CaseloadQuery, ReasonKind } from './caseload.graphql';
import { REASON_KINDS } from './reasons';

type Variables = VariablesOf<typeof CaseloadQuery>;
export type Order = Variables['order'];
export type Cohort = 'MINUS_3' | 'MINUS_6';

/** What of the caseload is shown; it stands in the address, so that it can be kept and shared. */
export type View = { reason: ReasonKind | null; cohort: Cohort | null; name: string; order: Order };

const COHORTS: readonly Cohort[] = ['MINUS_3', 'MINUS_6'];

/** In words of people, so that an address can be read: `?reden=no-contact&volgorde=naam`. */
const word = (code: string) => code.toLowerCase().replaceAll('_', '-');

export function viewOf(params: URLSearchParams): View {
  return {
    reason: REASON_KINDS.find((kind) => word(kind) === params.get('reden')) ?? null,
    cohort: COHORTS.find((cohort) => word(cohort) === params.get('groep')) ?? null,
    name: params.get('naam') ?? '',
    order: params.get('volgorde') === 'naam' ? 'NAME' : 'ATTENTION',
  };
}

export function paramsOf({ reason, cohort, name, order }: View): URLSearchParams {
  return new URLSearchParams([
    ...(reason ? [['reden', word(reason)]] : []),
    ...(cohort ? [['groep', word(cohort)]] : []),
    ...(name.trim() ? [['naam', name]] : []),
    ...(order === 'NAME' ? [['volgorde', 'naam']] : []),
  ]);
}

export function variablesOf({ reason, cohort, name, order }: View): Variables {
  return { filter: { reason, cohort, name: name.trim() || null }, order };
}

/** Narrowed in any way; the order narrows nothing. */
export function isNarrowed({ reason, cohort, name }: View): boolean {
  return reason !== null || cohort !== null || name.trim() !== '';
}

/** The view of the address; "back" from a person leads to the same list. */
export function useView() {
  const view = useAddress({ viewOf, paramsOf, typed: 'name' });
  const { search } = view;
  useEffect(() => rememberList(search && `?${search}`), [search]);
  return view;
}
