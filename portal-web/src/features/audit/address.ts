import { useAddress } from '@/app/useAddress';
import type { VariablesOf } from '@/graphql';
import type { OrganisationLogQuery } from './audit.graphql';

type Filter = NonNullable<VariablesOf<typeof OrganisationLogQuery>['filter']>;
export type Kind = NonNullable<Filter['kind']>;

/** What of the log is shown; it stands in the address, so that it can be kept. What is empty narrows nothing. */
export type View = { kind: Kind; colleague: string; client: string; from: string; until: string };

export const EVERYTHING: View = { kind: 'DOSSIER', colleague: '', client: '', from: '', until: '' };

const ID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;
/** One letter says nothing yet. */
const LETTERS = 2;

const dayOf = (value: string | null) =>
  value && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)) ? value : '';

/** `?collega=…&client=haddou&van=2026-11-01&tot=2026-11-23&wat=logboek`. */
export function viewOf(params: URLSearchParams): View {
  const colleague = params.get('collega') ?? '';
  return {
    kind: params.get('wat') === 'logboek' ? 'ACCESS_LOG' : 'DOSSIER',
    colleague: ID.test(colleague) ? colleague : '',
    client: params.get('client') ?? '',
    from: dayOf(params.get('van')),
    until: dayOf(params.get('tot')),
  };
}

export function paramsOf({ kind, colleague, client, from, until }: View): URLSearchParams {
  return new URLSearchParams([
    ...(colleague ? [['collega', colleague]] : []),
    ...(client.trim() ? [['client', client]] : []),
    ...(from ? [['van', from]] : []),
    ...(until ? [['tot', until]] : []),
    ...(kind === 'ACCESS_LOG' ? [['wat', 'logboek']] : []),
  ]);
}

/** Nobody is a client in the log itself, so a name does not count there. */
export function filterOf({ kind, colleague, client, from, until }: View): Filter {
  const name = client.trim().slice(0, 100);
  return {
    kind,
    personId: colleague || null,
    clientName: kind === 'DOSSIER' && name.length >= LETTERS ? name : null,
    from: from || null,
    until: until || null,
  };
}

export function isNarrowed(view: View): boolean {
  const { personId, clientName, from, until } = filterOf(view);
  return Boolean(personId ?? clientName ?? from ?? until);
}

export const useView = () => useAddress({ viewOf, paramsOf, typed: 'client' });
