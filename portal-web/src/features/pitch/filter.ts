import type { VariablesOf } from '@/graphql';
import type { GalleryQuery } from './pitch.graphql';
import { CERTIFICATES, EDUCATION, GROUPS, HOURS, LICENCES, type ListName, REGIONS } from './words';

export type Filter = NonNullable<VariablesOf<typeof GalleryQuery>['filter']>;

/** The lists one can choose from: the name in the address, in the filter, in the counts and in the sentences. */
export const LISTS = [
  { param: 'werk', field: 'occupationGroups', list: 'group', title: 'filterGroups' },
  { param: 'uren', field: 'hours', list: 'hours', title: 'filterHours' },
  { param: 'regio', field: 'regions', list: 'region', title: 'filterRegions' },
  { param: 'diploma', field: 'educationLevels', list: 'education', title: 'filterEducation' },
  { param: 'certificaat', field: 'certificates', list: 'certificate', title: 'filterCertificates' },
  { param: 'rijbewijs', field: 'licences', list: 'licence', title: 'filterLicences' },
] as const satisfies readonly { param: string; field: keyof Filter; list: ListName; title: string }[];

/** What is chosen in the address; words that are not in the lists are left out. */
export function filterOf(search: URLSearchParams): Filter {
  const chosen = <V extends string>(param: string, known: readonly V[]): V[] =>
    known.filter((value) => search.getAll(param).includes(value));
  return {
    occupationGroups: chosen('werk', GROUPS),
    hours: chosen('uren', HOURS),
    regions: chosen('regio', REGIONS),
    educationLevels: chosen('diploma', EDUCATION),
    certificates: chosen('certificaat', CERTIFICATES),
    licences: chosen('rijbewijs', LICENCES),
  };
}

/** The address with one value more or less. */
export function toggled(search: URLSearchParams, param: string, value: string): URLSearchParams {
  const next = new URLSearchParams(search);
  const values = next.getAll(param);
  next.delete(param);
  const kept = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
  kept.forEach((one) => next.append(param, one));
  return next;
}
