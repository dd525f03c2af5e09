import type { StoredArticle } from '@bianyao/contract';
import { memo } from '../_shared/memo';
import { page } from '../_shared/store';
import { grams } from './grams';

/** What is searched of one item. */
export interface Entry {
  id: string;
  /** The sentence it answers, or its title where it answers none: what a message is compared with. */
  said: string;
  grams: Set<string>;
  /** Everything else that its topic may be looked up by. */
  about: Set<string>;
}

export interface Library {
  entries: readonly Entry[];
  /** How telling a gram is: rare ones weigh more. */
  weight(gram: string): number;
}

/** More would not fit one read; a library of that size needs an index that outlives the instance. */
const MOST = 999;
const fields = ['id', 'title', 'claim', 'truth', 'summary', 'tags'];

/** The published items as this instance knows them; a new one is found within a minute. */
export const library = memo(60, async () => {
  const where = { status: 'published' as const };
  const { items } = await page('articles', { where, by: 'publishedAt', fields, limit: MOST });
  return build(items.map(entryOf));
});

function entryOf({ id, title, claim, truth, summary, tags }: StoredArticle): Entry {
  const said = claim ?? title;
  return { id, said, grams: grams(said), about: grams([title, truth, summary, ...tags].join('\n')) };
}

/** Inverse document frequency, smoothed as in scikit-learn: ln((1 + n) / (1 + df)) + 1. */
export function build(entries: readonly Entry[]): Library {
  const holders = new Map<string, number>();
  for (const { grams: said, about } of entries) {
    for (const gram of new Set([...said, ...about])) holders.set(gram, (holders.get(gram) ?? 0) + 1);
  }
  const weight = (gram: string) => Math.log((1 + entries.length) / (1 + (holders.get(gram) ?? 0))) + 1;
  return { entries, weight };
}
