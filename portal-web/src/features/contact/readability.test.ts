import { describe, expect, it } from 'vitest';
import { EASY_FROM, FEWEST_WORDS, fleschDouma, readability, syllables } from './readability';

describe('syllables', () => {
  it.each([
    ['huis', 1],
    ['fiets', 1],
    ['nieuw', 1],
    ['bouwen', 2],
    ['moeilijk', 2],
    ['werkgever', 3],
    ['sollicitatie', 5],
    ['België', 3],
    ['beïnvloeden', 4],
    ['ideaal', 3],
    ['uitkeringsgerechtigde', 7],
    ['café', 2],
    ['WW', 1],
    ['15', 1],
  ])('of "%s" are %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('Flesch-Douma', () => {
  it.each([
    // Words, sentences, syllables and what the formula gives, worked out by hand.
    [10, 1, 10, 120.54],
    [100, 10, 150, 82.04],
    [100, 5, 200, 34.24],
  ])('of %i words in %i sentences with %i syllables is %f', (words, sentences, spoken, score) => {
    expect(fleschDouma(words, sentences, spoken)).toBeCloseTo(score, 2);
  });

  it('calls short sentences of short words easy', () => {
    // 15 words, 3 sentences, 18 syllables: 206.84 - 0.93 * 5 - 77 * 1.2 = 109.79.
    expect(readability('Ik heb uw brief gelezen. Dat is een goed begin. Bel mij als u iets wilt.')).toEqual({
      score: 100,
      hardest: null,
    });
  });

  it('names the sentence that reads hardest', () => {
    const hard =
      'Met betrekking tot uw uitkeringssituatie dienen de sollicitatieactiviteiten overeenkomstig de inspanningsverplichting gerealiseerd te worden.';
    const found = readability(`Goed dat u er was. ${hard} Tot morgen!`);

    expect(found?.hardest).toBe(hard);
    expect(found?.score).toBeLessThan(EASY_FROM);
  });

  it('says nothing of a text that is too short', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'arbeidsmarktpositie').join(' ');

    expect(readability(words(FEWEST_WORDS - 1))).toBeNull();
    expect(readability(words(FEWEST_WORDS))).not.toBeNull();
    expect(readability('')).toBeNull();
  });

  it('takes a line without a full stop for a sentence', () => {
    const lines = 'Neem mee naar ons gesprek\nuw laatste brief\nuw cv en uw pas\neen pen';

    expect(readability(lines)?.score).toBe(100);
  });
});
