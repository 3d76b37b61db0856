/**
 * How easily a Dutch text reads, by Flesch-Douma (W.H. Douma, De leesbaarheid van landbouwbladen, 1960): from about
 * 0, very hard, to about 100, very easy. It looks at the length of words and sentences and at nothing else.
 */

type Counted = { text: string; words: number; syllables: number };

export type Readability = {
  /** 0 to 100. */
  score: number;
  /** The sentence that reads hardest; null when there is only one, or when all are easy. */
  hardest: string | null;
};

/** Shorter texts say too little: one long name decides. */
export const FEWEST_WORDS = 12;

/** Below this a text is harder than B1 asks for: Douma calls from 60 on "standaard". */
export const EASY_FROM = 60;

const sentencesOf = new Intl.Segmenter('nl', { granularity: 'sentence' });
const wordsOf = new Intl.Segmenter('nl', { granularity: 'word' });

/** Vowels that sound as one, longest first; a vowel with a trema begins a syllable of its own. */
const VOWELS = /aai|ooi|oei|eeu|ieu|aa|ae|ai|au|ee|ei|eu|ie|ij|oe|oo|ou|ui|uu|[aeiouyäëïöüáéíóúàèâêîôû]/gu;

/** How many syllables a word has; what has no vowel, such as a number, is spoken too and counts for one. */
export function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 0);
}

function count(sentence: string): Counted {
  const words = [...wordsOf.segment(sentence)].filter((part) => part.isWordLike);
  return {
    text: sentence.trim(),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word.segment), 0),
  };
}

/** A line without a full stop ends there all the same. */
function split(text: string): Counted[] {
  return text
    .split(/\n+/)
    .flatMap((line) => [...sentencesOf.segment(line)].map(({ segment }) => count(segment)))
    .filter(({ words }) => words > 0);
}

/** The measure itself, not rounded. */
export function fleschDouma(words: number, sentences: number, spoken: number): number {
  return 206.84 - 0.93 * (words / sentences) - 77 * (spoken / words);
}

const scoreOf = ({ words, syllables: spoken }: Counted) => fleschDouma(words, 1, spoken);

/** How a text reads; null when it is too short to say. */
export function readability(text: string): Readability | null {
  const sentences = split(text);
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  if (words < FEWEST_WORDS) return null;
  const spoken = sentences.reduce((sum, sentence) => sum + sentence.syllables, 0);
  const score = Math.round(Math.min(100, Math.max(0, fleschDouma(words, sentences.length, spoken))));
  const hardest = sentences.reduce((hard, next) => (scoreOf(next) < scoreOf(hard) ? next : hard));
  return { score, hardest: sentences.length > 1 && scoreOf(hardest) < EASY_FROM ? hardest.text : null };
}
