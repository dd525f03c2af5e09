import type { Range } from '@bianyao/contract';

/** A stretch of text, lit or not. */
export interface Piece {
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
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    pieces.push({ text: text.slice(at, Math.max(at, start)), lit: false });
    pieces.push({ text: text.slice(Math.max(at, start), end), lit: true });
    at = Math.max(at, end);
  }
  pieces.push({ text: text.slice(at), lit: false });
  return pieces.filter((piece) => piece.text);
}
