import type { Range } from '@bianyao/contract';

/** A stretch of text, lit or not. */
export interface Piece {
  /** Where it begins. */
  at: number;
  text: string;
  lit: boolean;
}

/**
 * Cuts a text at its marks.
 *
 * @param marks UTF-16 ranges in any order; what overlaps or lies outside is cut down
 * @returns pieces that together are the text, none of them empty
 */
export function cut(text: string, marks: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const push = (end: number, lit: boolean) => {
    if (end > at) pieces.push({ at, text: text.slice(at, end), lit });
    at = Math.max(at, end);
  };
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    push(Math.min(start, text.length), false);
    push(Math.min(end, text.length), true);
  }
  push(text.length, false);
  return pieces;
}
