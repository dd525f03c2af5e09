import type { StoredArticle } from '@bianyao/contract';
import { notFound } from '../_shared/errors';
import { read } from '../_shared/store';

/** @throws AppError `NOT_FOUND` for an item that is missing or withdrawn */
export async function published(id: string): Promise<StoredArticle> {
  const article = await read('articles', { _id: id, status: 'published' });
  if (!article) throw notFound('这篇内容');
  return article;
}
