import type { Entry, Library } from './library';

export interface Scored {
  id: string;
  /** Between 0 and 1. */
  score: number;
}

/** Words found in the sentence an item answers count more than words about it. */
const ABOUT = 0.7;
/** Below, what two texts share is chance: 的人, 可以, 如果. */
const FAINTEST_TOPIC = 0.34;
const FAINTEST_MATCH = 0.12;

/** Items about the words of a query, best first: the share of the query's weight that an item holds. */
export function byTopic(query: ReadonlySet<string>, { entries, weight }: Library): Scored[] {
  const whole = sum(query, weight);
  const value = ({ grams, about }: Entry) =>
    sum(query, (gram) => weight(gram) * (grams.has(gram) ? 1 : about.has(gram) ? ABOUT : 0)) / whole;
  return rank(entries, value, FAINTEST_TOPIC);
}

/**
 * Items that may answer a message, best first: cosine between the grams of both, or, since a forward
 * says much besides its claim, most of the share of the claim that it repeats.
 */
export function byClaim(message: ReadonlySet<string>, { entries, weight }: Library): Scored[] {
  const size = sum(message, (gram) => weight(gram) ** 2);
  const value = ({ grams }: Entry) => {
    const shared = sum(grams, (gram) => (message.has(gram) ? weight(gram) ** 2 : 0));
    const own = sum(grams, (gram) => weight(gram) ** 2);
    return Math.max(shared / Math.sqrt(size * own), (0.8 * shared) / own);
  };
  return rank(entries, value, FAINTEST_MATCH);
}

function rank(entries: readonly Entry[], value: (entry: Entry) => number, least: number): Scored[] {
  return entries
    .map((entry) => ({ id: entry.id, score: Math.round(value(entry) * 1_000) / 1_000 }))
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

const sum = (grams: ReadonlySet<string>, value: (gram: string) => number) =>
  [...grams].reduce((total, gram) => total + value(gram), 0);
