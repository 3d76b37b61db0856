/** How Dutch words go on in the names of organisations; before these a long word may break. */
const JOINTS =
  /(?<=\p{L}{4})(?=bedrijf|bedrijven|bureau|centrum|dienst|instelling|loket|organisatie|punt|service|stichting|verlening|voorziening)/giu;

const LONG = 14;

/**
 * A name that breaks where a reader expects it, with a hyphen that shows only there. Browsers leave that to a dictionary
 * that many do not bring for Dutch.
 */
export function softened(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : word.replace(JOINTS, '\u00AD')));
}
