type Sentence = string | ((...values: never[]) => string);

/** The Dutch sentences of one feature, with the name under which the other languages are found. */
export type Messages<T extends Record<string, Sentence> = Record<string, Sentence>> = {
  readonly feature: string;
  readonly nl: T;
};

/** The same sentences in another language: same keys, same values to fill in. */
export type Translation<M extends Messages> = {
  [K in keyof M['nl']]: M['nl'][K] extends (...values: infer V) => string ? (...values: V) => string : string;
};

/**
 * Declares the Dutch sentences of a feature in `src/i18n/<feature>/nl.ts`. A sentence with a value in it is a
 * function, so that every language puts the value, and its plural, where it belongs.
 */
export function messages<const T extends Record<string, Sentence>>(feature: string, nl: T): Messages<T> {
  return { feature, nl };
}
