import { itemOf } from '../../cloudfunctions/_shared/matching/item';
import type { Item } from '../../cloudfunctions/_shared/matching/port';
import { readContent } from '../content/read';

/** The items of a content folder, not loaded yet. */
export async function contentItems(folder: string): Promise<Item[]> {
  const { articles } = await readContent(folder);
  return articles.map((article) => itemOf({ ...article, updatedAt: '' }));
}

/** The claims of the library with the ways in which people say them, and claims that it has not. */
export async function library(
  folder: string,
  further: readonly { id: string; claim: string }[],
): Promise<Item[]> {
  const items = await contentItems(folder);
  const ids = new Set(items.map(({ id }) => id));
  return [...items, ...further.filter(({ id }) => !ids.has(id)).map(plain)];
}

/** Other sentences, as items of their own. */
export const others = (sentences: readonly string[]): Item[] =>
  sentences.map((claim, i) => plain({ id: `other-${i}`, claim }));

const plain = ({ id, claim }: { id: string; claim: string }): Item => ({
  id,
  kind: 'factcheck',
  topic: '',
  title: claim,
  claim,
  saidAs: [],
  tags: [],
  summary: '',
  links: [],
  updatedAt: '',
});
