import type { Prepared } from '../text/prepared';
import type { Claims } from './build';
import { compare, type Scores } from './score';

export interface Ranked {
  /** Number of the item. */
  item: number;
  /** 0 to 1; comparable within one index. */
  score: number;
  /** The row that came closest. */
  row: number;
}

/** A way of saying is looser than the claim, so it counts a little less. */
const WAY = 0.92;
/** Several ways that each come close say more than one: what the second and third best add. */
const AGREEING = [0.35, 0.2] as const;
/** What a claim with ways could reach beyond one without. */
const WAYS_SUM = 1.25;
/** Beside its nearest sentences, how much of the text all of an item's sentences account for. */
const COVERED = 0.4;

/** The `most` items whose sentences are nearest to a text, nearest first; those with nothing shared are left out. */
export function rank(claims: Claims, text: Prepared, most: number): Ranked[] {
  const { rows } = claims;
  const scores = compare(claims, text);
  const ranked: Ranked[] = [];
  for (let start = 0; start < rows.length; ) {
    const end = endOf(rows, start);
    const item = (rows[start] ?? 0) >>> 1;
    if ((scores.items[item] ?? 0) > 0) insert(ranked, score(rows, scores, { start, end }), most);
    start = end;
  }
  return ranked;
}

/** Keeps the `most` nearest in order; of two alike the earlier stays ahead. */
function insert(ranked: Ranked[], one: Ranked, most: number): void {
  const last = ranked[most - 1];
  if (last && last.score >= one.score) return;
  const at = ranked.findIndex(({ score }) => score < one.score);
  ranked.splice(at < 0 ? ranked.length : at, 0, one);
  if (ranked.length > most) ranked.pop();
}

/** Rows of one item stand together. */
function endOf(rows: Uint32Array, start: number): number {
  const item = (rows[start] ?? 0) >>> 1;
  let end = start + 1;
  while (end < rows.length && (rows[end] ?? 0) >>> 1 === item) end++;
  return end;
}

function score(rows: Uint32Array, scores: Scores, { start, end }: { start: number; end: number }): Ranked {
  const item = (rows[start] ?? 0) >>> 1;
  let [first, second, third] = [0, 0, 0];
  let nearest = start;
  for (let row = start; row < end; row++) {
    const value = (scores.rows[row] ?? 0) * ((rows[row] ?? 0) & 1 ? WAY : 1);
    if (value > first) {
      [first, second, third] = [value, first, second];
      nearest = row;
    } else if (value > second) [second, third] = [value, second];
    else if (value > third) third = value;
  }
  const sum = first + AGREEING[0] * second + AGREEING[1] * third;
  const near = end - start > 1 ? sum / WAYS_SUM : sum;
  return { item, score: (1 - COVERED) * near + COVERED * (scores.items[item] ?? 0), row: nearest };
}
