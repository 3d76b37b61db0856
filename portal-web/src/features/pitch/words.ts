import type { ResultOf, VariablesOf } from '@/graphql';
import type { Translation } from '@/i18n';
import type { pitchText } from '@/i18n/pitch/nl';
import type { MyPitchQuery, MyQuestionsQuery, PitchLookQuery, PitchPreviewQuery } from './pitch.graphql';

export type Words = Translation<typeof pitchText>;
export type Content = VariablesOf<typeof PitchLookQuery>['content'];
export type Preview = NonNullable<ResultOf<typeof PitchPreviewQuery>['pitchPreview']>;
export type Shown = Preview['pitch'];
export type Mark = NonNullable<ResultOf<typeof PitchLookQuery>['pitchTextCheck']>[number];
export type MyDossier = NonNullable<ResultOf<typeof MyPitchQuery>['myDossier']>;
export type MyPitch = NonNullable<MyDossier['pitch']>;
export type Interest = NonNullable<MyDossier['pitchInterests']>['edges'][number]['node'];
export type Question = NonNullable<
  ResultOf<typeof MyQuestionsQuery>['myPitchInterests']
>['edges'][number]['node'];

export const GROUPS = [
  'ADMINISTRATION',
  'CUSTOMER_SERVICE',
  'SALES',
  'HOSPITALITY',
  'FOOD',
  'LOGISTICS',
  'TRANSPORT',
  'CLEANING',
  'CARE',
  'CHILDCARE',
  'CONSTRUCTION',
  'TECHNOLOGY',
  'GREEN',
  'SECURITY',
  'ICT',
] as const;
export const EDUCATION = ['BASIC', 'VMBO', 'MBO', 'HBO', 'WO'] as const;
export const CERTIFICATES = [
  'VCA',
  'BHV',
  'FIRST_AID',
  'FORKLIFT',
  'CRANE',
  'HYGIENE',
  'SOCIAL_HYGIENE',
  'PAYROLL',
  'BOOKKEEPING',
  'CODE_95',
  'SECURITY_GUARD',
  'CARE_HELPER',
] as const;
export const LICENCES = ['AM', 'B', 'BE', 'C', 'CE', 'D'] as const;
export const REGIONS = [
  'RIJNMOND',
  'HAAGLANDEN',
  'DRECHTSTEDEN',
  'MIDDEN_HOLLAND',
  'HOLLAND_RIJNLAND',
  'WEST_BRABANT',
  'ELSEWHERE',
] as const;
export const HOURS = ['UP_TO_20', 'FROM_20_TO_32', 'FULL_TIME'] as const;
export const STEPS = ['OCCUPATION_HISTORY', 'FIRST_NAME', 'CONTACT_DETAILS'] as const;
export type Step = (typeof STEPS)[number];

/** Where in the sentences the words of a list are. */
export type ListName = 'group' | 'education' | 'certificate' | 'licence' | 'region' | 'hours';

/** The word of one value of a list, in the chosen language. */
export function wordOf(text: Words, list: ListName, value: string): string {
  const words: Record<string, unknown> = text;
  const word = words[`${list}_${value}`];
  return typeof word === 'string' ? word : value;
}

export function options<V extends string>(text: Words, list: ListName, values: readonly V[]) {
  return values.map((value) => ({ value, label: wordOf(text, list, value) }));
}

export const EMPTY: Content = {
  occupationGroups: [],
  education: null,
  certificates: [],
  licences: [],
  region: null,
  hours: null,
  text: '',
};

export function contentOf(pitch: MyPitch | null | undefined): Content {
  if (!pitch) return EMPTY;
  const { attributes, text } = pitch;
  return {
    occupationGroups: attributes.occupationGroups,
    education: attributes.education,
    certificates: attributes.certificates ?? [],
    licences: attributes.licences ?? [],
    region: attributes.region,
    hours: attributes.hours,
    text,
  };
}
