import { Gathering, type Postings } from '../index/postings';
import type { Item } from '../port';
import { type Prepared, prepare, widened } from '../text/prepared';
import { ends, pairs } from '../text/tokens';

export interface Topics {
  postings: Postings;
  /** Length of each item in tokens, each as often as its field weighs. */
  lengths: Uint16Array;
  average: number;
}

export const wordsOf = widened((text) => [...pairs(text), ...ends(text)]);

/** Builds the index of words; a title says more about its item than its summary does. */
export function buildTopics(items: readonly Item[], sayings: readonly (readonly Prepared[])[]): Topics {
  const gathering = new Gathering();
  const lengths = Uint16Array.from(items, (item, i) => {
    let length = 0;
    for (const { text, weight } of fieldsOf(item, sayings[i] ?? [])) {
      const tokens = wordsOf(text);
      gathering.add(i, tokens, weight);
      length += tokens.length * weight;
    }
    return Math.min(length, 0xffff);
  });
  const average = lengths.reduce((sum, length) => sum + length, 0) / (items.length || 1);
  return { postings: gathering.finish(), lengths, average };
}

/** @param sayings the claim, or the title where there is none, and the ways of saying it */
const fieldsOf = ({ title, tags, summary }: Item, [claim, ...ways]: readonly Prepared[]) => [
  { text: prepare(title), weight: 4 },
  ...(claim ? [{ text: claim, weight: 4 }] : []),
  { text: prepare(tags.join('\n')), weight: 3 },
  { text: prepare(summary), weight: 2 },
  ...ways.map((text) => ({ text, weight: 1 })),
];
