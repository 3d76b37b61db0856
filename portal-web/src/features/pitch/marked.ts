import type { Mark } from './words';

export type Piece = { text: string; mark?: Mark };

/** The text in pieces, marked ones apart; marks of an older text that do not fit any more are left out. */
export function pieces(text: string, marks: readonly Mark[]): Piece[] {
  const all: Piece[] = [];
  let at = 0;
  for (const mark of marks) {
    if (mark.start < at || mark.end > text.length) continue;
    if (mark.start > at) all.push({ text: text.slice(at, mark.start) });
    all.push({ text: text.slice(mark.start, mark.end), mark });
    at = mark.end;
  }
  if (at < text.length) all.push({ text: text.slice(at) });
  return all;
}

/** The text without one passage, and without the double space that would stay behind. */
export function without(text: string, { start, end }: Pick<Mark, 'start' | 'end'>): string {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return before.endsWith(' ') && /^[\s.,!?]/.test(after) ? before.trimEnd() + after : before + after;
}
