import { atField, type Rule } from './rule';

/** In characters: a card, a share title and a subscribe message cut off what is longer. */
const LIMITS = { title: 30, truth: 30, summary: 90 } as const;

/** The sentences that travel alone are short. */
export const lengths: Rule = (item) =>
  (['title', 'truth', 'summary'] as const).flatMap((field) => {
    const length = [...item.article[field]].length;
    if (length <= LIMITS[field]) return [];
    return [atField(item, [field], `shorten it to ${LIMITS[field]} characters (now ${length}).`)];
  });
