import { Gathering, holders, idf, type Postings, read } from '../index/postings';
import type { Prepared } from '../text/prepared';
import { STREAMS } from './streams';

/** One sentence that a message can say: an item's claim, or a way in which people say it. */
export interface Row {
  /** Number of its item. */
  item: number;
  text: Prepared;
  /** Whether it is a way of saying rather than the claim itself. */
  way: boolean;
}

export interface Claims {
  /** How many items there are. */
  items: number;
  /** Item of each row, times two, plus one where the row is a way of saying. */
  rows: Uint32Array;
  streams: readonly Stream[];
}

export interface Stream {
  postings: Postings;
  /** Length of each row's vector. */
  norms: Float32Array;
}

/** Builds the index of sentences, those of one item together; vectors are (1 + ln tf) × idf, so that their product is the cosine. */
export function buildClaims(rows: readonly Row[]): Claims {
  return {
    items: (rows.at(-1)?.item ?? -1) + 1,
    rows: Uint32Array.from(rows, ({ item, way }) => item * 2 + (way ? 1 : 0)),
    streams: STREAMS.map(({ tokens }) => streamOf(rows, tokens)),
  };
}

function streamOf(rows: readonly Row[], tokens: (text: Prepared) => number[]): Stream {
  const gathering = new Gathering();
  rows.forEach(({ text }, row) => {
    gathering.add(row, tokens(text));
  });
  const postings = gathering.finish();
  return { postings, norms: normsOf(postings, rows.length) };
}

function normsOf(postings: Postings, rows: number): Float32Array {
  const squares = new Float32Array(rows);
  for (let at = 0; at < postings.tokens.length; at++) {
    const weight = idf(rows, holders(postings, at));
    const { length, documents, counts } = read(postings, at);
    for (let i = 0; i < length; i++) {
      const row = documents[i] ?? 0;
      squares[row] = (squares[row] ?? 0) + (tf(counts[i] ?? 1) * weight) ** 2;
    }
  }
  return squares.map(Math.sqrt);
}

/** Said twice is not said twice as much. */
export const tf = (count: number) => (count === 1 ? 1 : 1 + Math.log(count));
