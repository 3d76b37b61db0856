import type { FormError } from '@/ui';
import type { Own } from './useOwnPart';
import type { DossierText } from './sentences';

/** A curriculum vitae as it is typed: lists of words as lines, years as text. */
export type CvTyped = {
  wishes: string;
  experience: { job: string; employer: string; fromYear: string; untilYear: string }[];
  education: { name: string; school: string; year: string }[];
  certificates: string;
  licences: string[];
  languages: { language: string; level: string }[];
};

export const LICENCES = ['AM', 'A', 'B', 'BE', 'C', 'CE', 'D', 'T'];

const yearText = (year: number | null) => (year === null ? '' : String(year));

export function typedOf({ cv }: Pick<Own, 'cv'>): CvTyped {
  return {
    wishes: (cv?.wishes ?? []).join('\n'),
    experience: (cv?.experience ?? []).map(({ job, employer, fromYear, untilYear }) => ({
      job,
      employer,
      fromYear: yearText(fromYear),
      untilYear: yearText(untilYear),
    })),
    education: (cv?.education ?? []).map(({ name, school, year }) => ({
      name,
      school: school ?? '',
      year: yearText(year),
    })),
    certificates: (cv?.certificates ?? []).join('\n'),
    licences: cv?.licences ?? [],
    languages: (cv?.languages ?? []).map(({ language, level }) => ({ language, level })),
  };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

const yearOf = (text: string) => (text.trim() ? Number(text) : null);

/** What is sent; only after `wrongIn` found nothing. */
export function cvOf(typed: CvTyped) {
  return {
    wishes: linesOf(typed.wishes),
    experience: typed.experience.map(({ job, employer, fromYear, untilYear }) => ({
      job: job.trim(),
      employer: employer.trim(),
      fromYear: Number(fromYear),
      untilYear: yearOf(untilYear),
    })),
    education: typed.education.map(({ name, school, year }) => ({
      name: name.trim(),
      school: school.trim() || null,
      year: yearOf(year),
    })),
    certificates: linesOf(typed.certificates),
    licences: typed.licences,
    languages: typed.languages.map(({ language, level }) => ({ language: language.trim(), level })),
  };
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim());

/** What must be put right before it can be sent, by the name of the field. */
export function wrongIn(typed: CvTyped, text: DossierText): FormError[] {
  const errors: FormError[] = [];
  const say = (wrong: boolean, name: string, message: string) => {
    if (wrong) errors.push({ name, message });
  };
  typed.experience.forEach(({ job, employer, fromYear, untilYear }, index) => {
    const ordered = !untilYear.trim() || Number(untilYear) >= Number(fromYear);
    say(!job.trim(), `experience-${index}-job`, text.needJob);
    say(!employer.trim(), `experience-${index}-employer`, text.needEmployer);
    say(!isYear(fromYear), `experience-${index}-fromYear`, text.needYear);
    say(untilYear.trim() !== '' && !isYear(untilYear), `experience-${index}-untilYear`, text.needYear);
    say(
      isYear(fromYear) && isYear(untilYear) && !ordered,
      `experience-${index}-untilYear`,
      text.needYearOrder,
    );
  });
  typed.education.forEach(({ name, year }, index) => {
    say(!name.trim(), `education-${index}-name`, text.needEducation);
    say(year.trim() !== '' && !isYear(year), `education-${index}-year`, text.needYear);
  });
  typed.languages.forEach(({ language, level }, index) => {
    say(!language.trim(), `languages-${index}-language`, text.needLanguage);
    say(!level, `languages-${index}-level`, text.needLevel);
  });
  return errors;
}

/** One part of a cv in a line of words. */
export function describe(field: keyof CvTyped & string, typed: CvTyped): string {
  switch (field) {
    case 'wishes':
    case 'certificates':
      return linesOf(typed[field]).join(', ');
    case 'licences':
      return typed.licences.join(', ');
    case 'experience':
      return typed.experience.map(({ job, employer }) => `${job} (${employer})`).join(', ');
    case 'education':
      return typed.education.map(({ name }) => name).join(', ');
    case 'languages':
      return typed.languages.map(({ language, level }) => `${language} (${level})`).join(', ');
  }
}
