import type { Input, Opinion } from '@bianyao/contract';
import dayjs from 'dayjs';
import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { articleId } from '../_shared/articles';
import type { StoredOpinion } from '../_shared/collections';
import type { Context } from '../_shared/context';
import { badRequest, notFound } from '../_shared/errors';
import { idOf } from '../_shared/id';
import { claim, insertOnce, read } from '../_shared/store';

const opinion = {
  helpful: z.boolean(),
  reason: z.exactOptional(z.enum(['old', 'unsourced', 'unclear', 'other'])),
};

export const feedback = action<'account', 'feedback'>({
  access: 'person',
  limit: { name: 'account.feedback', most: 100, seconds: 86_400, key: ({ key }) => key },
  input: z.strictObject({
    /** Made by the phone for each answer: sending the same one again is not counted. */
    key: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    articleId,
    revision: z.int().check(z.minimum(1)),
    ...opinion,
  }),
  output: z.object(opinion),
  async run(input, context) {
    await requireRevision(input);
    await keep(stored(input, context));
    const { helpful, reason } = input;
    return { helpful, ...(reason && { reason }) } satisfies Opinion;
  },
});

/** @throws AppError for an item that is not there, or a revision it has not had */
async function requireRevision({ articleId: id, revision }: Input<'account', 'feedback'>): Promise<void> {
  const article = await read('articles', { _id: id, status: 'published' });
  if (!article) throw notFound('这一篇已经撤下，不用再评了。');
  if (revision > article.revision) throw badRequest(undefined, { field: 'revision' });
}

const stored = (
  { articleId: id, revision, helpful, reason }: Input<'account', 'feedback'>,
  { caller, now }: Context,
): StoredOpinion => ({
  _id: idOf(caller.openid, id, String(revision)),
  by: caller.openid,
  articleId: id,
  revision,
  helpful,
  reason: reason ?? null,
  givenAt: dayjs(now).toISOString(),
});

/** The latest opinion stands. */
async function keep(given: StoredOpinion): Promise<void> {
  if (await insertOnce('feedback', given)) return;
  const { _id, helpful, reason, givenAt } = given;
  await claim('feedback', { _id }, { helpful, reason, givenAt });
}
