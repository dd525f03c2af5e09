import type { StoredArticle } from '@bianyao/contract';
import { notFound } from '../_shared/errors';
import { read } from '../_shared/store';

/** @throws AppError `NOT_FOUND` for an item that is missing or withdrawn */
export async function published(id: string): Promise<StoredArticle> {
  const article = await read('articles', { _id: id, status: 'published' });
  if (!article) throw notFound('没有找到这篇内容。它可能已经撤下，可以回到首页搜索。');
  return article;
}
