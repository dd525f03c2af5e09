import type { Input, Page, StoredArticle } from '@bianyao/contract';
import dayjs from 'dayjs';
import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { articleId, cardShape, cardsOf } from '../_shared/articles';
import type { Context } from '../_shared/context';
import { cursorField } from '../_shared/cursor';
import { notFound } from '../_shared/errors';
import { idOf } from '../_shared/id';
import { pageOf } from '../_shared/pages';
import { insertOnce, page, remove } from '../_shared/store';

/** Needs no limit: nobody can keep more items than are published. */
export const bookmarks = action<'account', 'bookmarks'>({
  access: 'person',
  input: z.strictObject({
    add: z.exactOptional(articleId),
    remove: z.exactOptional(articleId),
    cursor: z.exactOptional(cursorField),
  }),
  output: pageOf(cardShape),
  async run(input, context) {
    if (input.add) await add(input.add, context);
    if (input.remove) await remove('bookmarks', { _id: idOf(context.caller.openid, input.remove) });
    return kept(input, context);
  },
});

/** @throws AppError `NOT_FOUND` for an item that is missing or withdrawn */
async function add(id: string, { caller, now }: Context): Promise<void> {
  const [card] = await cardsOf([id]);
  if (!card) throw notFound('这一篇已经撤下，收藏不了。可以去求证里再查一次。');
  await insertOnce('bookmarks', {
    _id: idOf(caller.openid, id),
    by: caller.openid,
    articleId: id,
    addedAt: dayjs(now).toISOString(),
  });
}

/** One page of what somebody keeps; what was withdrawn since is left out. */
async function kept(
  { cursor }: Input<'account', 'bookmarks'>,
  { caller }: Context,
): Promise<Page<StoredArticle>> {
  const { items, ...rest } = await page('bookmarks', {
    where: { by: caller.openid },
    by: 'addedAt',
    fields: ['articleId'],
    limit: 10,
    cursor,
  });
  return { ...rest, items: await cardsOf(items.map((item) => item.articleId)) };
}
