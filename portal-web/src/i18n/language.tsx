import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Format, formatter } from './format';
import { directionOf, isLanguage, type Language } from './languages';
import type { Messages, Translation } from './messages';

type Sentences = Record<string, Record<string, unknown>>;

type LanguageState = {
  language: Language;
  setLanguage: (language: Language) => void;
  sentences: Sentences;
};

const STORED = 'werkbrug.taal';

const translations = import.meta.glob<{ default: Record<string, unknown> }>([
  './*/en.ts',
  './*/pl.ts',
  './*/ar.ts',
]);

const LanguageContext = createContext<LanguageState>({
  language: 'nl',
  setLanguage: () => undefined,
  sentences: {},
});

/** Reads all sentences of one language; Dutch travels with the code that uses it. */
async function load(language: Language): Promise<Sentences> {
  const wanted = Object.entries(translations).filter(([path]) => path.endsWith(`/${language}.ts`));
  const entries = await Promise.all(
    wanted.map(async ([path, read]) => [path.split('/')[1] ?? '', (await read()).default] as const),
  );
  return Object.fromEntries(entries);
}

function storedLanguage(): Language {
  const stored = localStorage.getItem(STORED);
  return isLanguage(stored) ? stored : 'nl';
}

/** Holds the chosen language, keeps it on this device, and sets language and direction of the page. */
export function LanguageProvider({ children, initial }: { children: ReactNode; initial?: Language }) {
  const [wanted, setWanted] = useState<Language>(initial ?? storedLanguage);
  const [shown, setShown] = useState<{ language: Language; sentences: Sentences }>({
    language: 'nl',
    sentences: {},
  });

  useEffect(() => {
    let current = true;
    void load(wanted).then(
      (sentences) => {
        if (current) setShown({ language: wanted, sentences });
      },
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [wanted]);

  useEffect(() => {
    document.documentElement.lang = shown.language;
    document.documentElement.dir = directionOf(shown.language);
  }, [shown.language]);

  const state = useMemo<LanguageState>(
    () => ({
      ...shown,
      setLanguage: (language) => {
        localStorage.setItem(STORED, language);
        setWanted(language);
      },
    }),
    [shown],
  );
  return <LanguageContext.Provider value={state}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): Pick<LanguageState, 'language' | 'setLanguage'> {
  return useContext(LanguageContext);
}

/** The sentences of a feature in the chosen language; a sentence that is not translated is shown in Dutch. */
export function useText<M extends Messages>(messages: M): Translation<M> {
  const { sentences } = useContext(LanguageContext);
  const translated = sentences[messages.feature];
  return useMemo(
    () => ({ ...messages.nl, ...translated }) as unknown as Translation<M>,
    [messages, translated],
  );
}

/** Dates and numbers as people say them, in the chosen language. */
export function useFormat(): Format {
  const { language } = useContext(LanguageContext);
  return useMemo(() => formatter(language), [language]);
}
