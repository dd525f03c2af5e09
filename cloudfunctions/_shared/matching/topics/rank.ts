import { idf, read } from '../index/postings';
import { normalise } from '../text/normalise';
import type { Topics } from './build';
import { isHeld, loosened, type Term, written } from './terms';

export interface Scored {
  /** Number of the item. */
  item: number;
  /** The share of the search that the item answers, 0 to 1. */
  score: number;
}

/** BM25: k1 as usual; b lower than usual, since all items are written by one hand. */
const K1 = 1.2;
const B = 0.6;
/** Below, what an item shares with a search is chance. */
const FAINTEST = 0.2;
/** And so it is this far behind the best. */
const BEHIND = 0.3;

/** A search that finds more is too broad to be paged through; facets count no more either. */
const MOST = 300;
/** What a token that no item holds still counts, so that a search for something else is not answered in full. */
const UNHEARD_OF = 0.3;

export interface Ranking {
  /** Best first. */
  scored: Scored[];
  /** Whether some item holds every word as typed, so that nothing had to be guessed. */
  exact: boolean;
}

/** Items about the words of a search. */
export function rankTopics(topics: Topics, query: string): Ranking {
  const { text } = normalise(query);
  const exact = written(topics.postings, text);
  const found = sum(topics, exact);
  const exactly = found.held.includes(exact.filter(({ weight }) => weight === 1).length || 1);
  if (exactly) return { scored: best(found), exact: true };
  const looser = sum(topics, [...exact.map(doubted), ...loosened(topics.postings, text)]);
  return { scored: best(looser), exact: false };
}

/** What no item holds is most likely a slip, which its sound then stands for. */
const doubted = (term: Term) => (isHeld(term) ? term : { ...term, weight: UNHEARD_OF });

interface Sum {
  /** By item. */
  scores: Float32Array;
  /** How many of the search's own terms each item holds. */
  held: Uint8Array;
  /** What an item would have that says nothing but the search. */
  most: number;
}

function sum(topics: Topics, terms: readonly Term[]): Sum {
  const items = topics.lengths.length;
  const total = { scores: new Float32Array(items), held: new Uint8Array(items), most: 0 };
  const counts = new Float32Array(items);
  for (const term of terms) add(topics, term, { total, counts });
  return total;
}

function add(
  { postings, lengths, average }: Topics,
  { places, weight }: Term,
  to: { total: Sum; counts: Float32Array },
) {
  const holding = count(postings, places, to.counts);
  const value = weight * idf(lengths.length, holding.length) * (K1 + 1);
  to.total.most += value;
  for (const item of holding) {
    const often = to.counts[item] ?? 0;
    const long = 1 - B + (B * (lengths[item] ?? 0)) / average;
    to.total.scores[item] = (to.total.scores[item] ?? 0) + (value * often) / (often + K1 * long);
    if (weight === 1) to.total.held[item] = (to.total.held[item] ?? 0) + 1;
    to.counts[item] = 0;
  }
}

/** Adds up how often each item holds any of the tokens; gives the items that do. */
function count(postings: Topics['postings'], places: readonly number[], counts: Float32Array): number[] {
  const holding: number[] = [];
  for (const place of places) {
    const list = read(postings, place);
    for (let i = 0; i < list.length; i++) {
      const item = list.documents[i] ?? 0;
      if (counts[item] === 0) holding.push(item);
      counts[item] = (counts[item] ?? 0) + (list.counts[i] ?? 1);
    }
  }
  return holding;
}

function best({ scores, most }: Sum): Scored[] {
  let highest = 0;
  for (let item = 0; item < scores.length; item++) highest = Math.max(highest, scores[item] ?? 0);
  const least = Math.max(FAINTEST * most, BEHIND * highest);
  const found: Scored[] = [];
  for (let item = 0; item < scores.length && highest > 0; item++) {
    const score = scores[item] ?? 0;
    if (score >= least) found.push({ item, score: score / most });
  }
  return found.sort((a, b) => b.score - a.score || a.item - b.item).slice(0, MOST);
}
