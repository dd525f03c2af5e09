import type { Input, Page, StoredArticle } from '@bianyao/contract';
import { cardFields } from '../_shared/articles';
import { page } from '../_shared/store';

const USUAL = 10;

/** One page of published items, newest first. */
export function newest(input: Input<'content', 'list'>): Promise<Page<StoredArticle>> {
  const { cursor, limit = USUAL, ...only } = input;
  const where = { status: 'published' as const, ...only };
  return page('articles', { where, by: 'publishedAt', fields: cardFields, limit, cursor });
}
