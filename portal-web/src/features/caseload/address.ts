import { useEffect, useEffectEvent, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { rememberList } from '@/app/lastList';
import type { VariablesOf } from '@/graphql';
import { useQuiet } from '@/ui';
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

/** Marks an address that the fields themselves wrote. */
const OWN = 'own';

/**
 * The view as it stands in the fields, and as it stands in the address: a name goes there when the typing pauses, so that
 * no letter waits for the address. Changing replaces the address, so that "back" leaves the list.
 */
export function useView(): { typed: View; asked: View; change: (changes: Partial<View>) => void } {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const asked = viewOf(params);
  const [name, setName] = useState(asked.name);
  const [seen, setSeen] = useState(asked.name);
  if (seen !== asked.name) {
    setSeen(asked.name);
    // What was written from here may come late, when more was typed since; what a link asks for counts.
    if (location.state !== OWN) setName(asked.name);
  }
  const typed = { ...asked, name };
  const quiet = useQuiet(name);
  const write = (view: View) => setParams(paramsOf(view), { replace: true, state: OWN });
  const settle = useEffectEvent(() => {
    if (quiet === name && name !== asked.name) write(typed);
  });
  useEffect(() => settle(), [quiet]);

  const search = params.toString();
  useEffect(() => rememberList(search && `?${search}`), [search]);
  const change = (changes: Partial<View>) => {
    if (changes.name !== undefined) setName(changes.name);
    if (Object.keys(changes).some((key) => key !== 'name')) write({ ...typed, ...changes });
  };
  return { typed, asked, change };
}
