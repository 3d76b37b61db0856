/** Languages of the portal, each by its own name. Dutch is complete; the others cover the client's side. */
export const LANGUAGES = { nl: 'Nederlands', en: 'English', pl: 'Polski', ar: 'العربية' } as const;

export type Language = keyof typeof LANGUAGES;

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && value in LANGUAGES;
}

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
