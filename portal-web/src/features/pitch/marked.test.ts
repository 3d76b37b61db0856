import { describe, expect, it } from 'vitest';
import { pieces, without } from './marked';

const mark = (start: number, end: number) => ({ start, end, reason: 'r', proposal: 'p' });

describe('the marked text', () => {
  it('falls apart into what may stay and what may not', () => {
    expect(pieces('ik ben Samira hoor', [mark(7, 13)])).toEqual([
      { text: 'ik ben ' },
      { text: 'Samira', mark: mark(7, 13) },
      { text: ' hoor' },
    ]);
  });

  it('leaves out marks that belong to a longer text of a moment ago', () => {
    expect(pieces('ik', [mark(7, 13)])).toEqual([{ text: 'ik' }]);
  });

  it('loses a passage without leaving two spaces', () => {
    expect(without('ik ben Samira en ik werk', mark(7, 13))).toBe('ik ben en ik werk');
    expect(without('groet, Samira.', mark(7, 13))).toBe('groet,.');
  });
});
