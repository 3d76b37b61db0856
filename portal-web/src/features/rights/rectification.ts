import type { Mine, Section } from './rectification.graphql';

/** Characters in each text, as the server counts them. */
export const MAX_TEXT = 1000;

type Organisation = Mine['grants'][number]['organisation'];

/** Of whom a correction can be asked, by section: who sees it, each once. */
export function choicesOf(grants: Mine['grants']): ReadonlyMap<Section, readonly Organisation[]> {
  const choices = new Map<Section, Organisation[]>();
  for (const { sections, organisation } of grants) {
    for (const section of sections) {
      const known = choices.get(section) ?? [];
      if (!known.some(({ id }) => id === organisation.id)) choices.set(section, [...known, organisation]);
    }
  }
  return choices;
}
