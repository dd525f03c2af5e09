import type { StoredArticle } from '@bianyao/contract';
import type { Item } from './port';

/** What is read of an article to make it searchable. */
export const fields = [
  'id',
  'kind',
  'topic',
  'title',
  'claim',
  'saidAs',
  'tags',
  'summary',
  'updatedAt',
] as const satisfies readonly (keyof StoredArticle)[];

/** An article as the matcher takes it. Articles do not record links under which a message is passed on. */
export function itemOf(article: Pick<StoredArticle, (typeof fields)[number]>): Item {
  const { id, kind, topic, title, claim, saidAs = [], tags, summary, updatedAt } = article;
  const item = { id, kind, topic, title, saidAs, tags, summary, links: [], updatedAt };
  return claim === undefined ? item : { ...item, claim };
}
