import type { Translation } from '@/i18n';
import type { dossierText } from '@/i18n/dossier/nl';
import type { Section } from './dossier.graphql';
import { type Column, SECTIONS } from './grid';

export type DossierText = Translation<typeof dossierText>;

/** "Ziet 3 van de 13 onderdelen". */
export function sees(column: Column, text: DossierText): string {
  if (column.seen.length === 0) return text.seesNothing;
  return column.seen.length === SECTIONS.length
    ? text.seesAll(SECTIONS.length)
    : text.seesSome(column.seen.length, SECTIONS.length);
}

/** The names of sections, to put in a sentence. */
export function names(sections: readonly Section[], text: DossierText): string[] {
  return SECTIONS.filter((section) => sections.includes(section)).map(
    (section) => text[`section_${section}`],
  );
}
