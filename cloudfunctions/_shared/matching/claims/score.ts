import { countsOf } from '../index/counts';
import { find, holders, idf, read } from '../index/postings';
import type { Prepared } from '../text/prepared';
import { type Claims, type Stream, tf } from './build';
import { STREAMS } from './streams';

export interface Scores {
  /** Cosine of the text with every row, 0 to 1. */
  rows: Float32Array;
  /** How much of the text each item accounts for with all its rows together, 0 to 1. */
  items: Float32Array;
}

/** Compares a text with every row and every item. */
export function compare(claims: Claims, text: Prepared): Scores {
  const scores = { rows: new Float32Array(claims.rows.length), items: new Float32Array(claims.items) };
  claims.streams.forEach((stream, i) => {
    const kind = STREAMS[i];
    if (kind) add({ claims, stream, share: kind.share }, countsOf(kind.tokens(text)), scores);
  });
  return scores;
}

interface Part {
  claims: Claims;
  stream: Stream;
  share: number;
}

function add(part: Part, counts: ReadonlyMap<number, number>, scores: Scores): void {
  const terms = [...counts].map(([token, count]) => termOf(part.stream, token, count));
  const length = Math.hypot(...terms.map(({ value }) => value));
  const covered = new Float32Array(scores.items.length);
  for (const term of terms) {
    if (term.at >= 0) spread(part, term, { rows: scores.rows, items: covered, length });
  }
  const whole = terms.reduce((sum, { weight }) => sum + weight ** 2, 0);
  for (let item = 0; item < covered.length; item++) {
    const share = Math.sqrt((covered[item] ?? 0) / whole);
    if (share > 0) scores.items[item] = (scores.items[item] ?? 0) + part.share * share;
  }
}

interface Term {
  at: number;
  weight: number;
  value: number;
}

function termOf({ postings, norms }: Stream, token: number, count: number): Term {
  const at = find(postings, token);
  const weight = idf(norms.length, holders(postings, at));
  return { at, weight, value: tf(count) * weight };
}

/** Adds one term to every row that holds it, and once to every item. */
function spread(
  { claims, stream, share }: Part,
  { at, weight, value }: Term,
  to: Scores & { length: number },
) {
  const gain = (share * value * weight) / to.length;
  const { length, documents, counts } = read(stream.postings, at);
  let last = -1;
  for (let i = 0; i < length; i++) {
    const row = documents[i] ?? 0;
    to.rows[row] = (to.rows[row] ?? 0) + (gain * tf(counts[i] ?? 1)) / (stream.norms[row] ?? 1);
    const item = (claims.rows[row] ?? 0) >>> 1;
    if (item !== last) to.items[item] = (to.items[item] ?? 0) + weight ** 2;
    last = item;
  }
}
