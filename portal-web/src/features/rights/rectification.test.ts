import { describe, expect, it } from 'vitest';
import { choicesOf } from './rectification';

const town = { id: 'town', name: 'Gemeente' };
const uwv = { id: 'uwv', name: 'UWV' };

describe('of whom a correction can be asked', () => {
  it('names each organisation once for each section that it sees', () => {
    const choices = choicesOf([
      { sections: ['CV', 'BENEFIT'], organisation: town },
      { sections: ['CV'], organisation: uwv },
      { sections: ['CV'], organisation: town },
    ]);
    expect([...choices]).toEqual([
      ['CV', [town, uwv]],
      ['BENEFIT', [town]],
    ]);
  });

  it('is nobody while nobody sees anything', () => {
    expect(choicesOf([]).size).toBe(0);
  });
});
