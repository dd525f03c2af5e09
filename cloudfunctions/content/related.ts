import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { articleId, cardShape, cardsOf } from '../_shared/articles';
import { newest } from './newest';
import { published } from './published';

const MOST = 3;

export const related = action<'content', 'related'>({
  access: 'anyone',
  input: z.strictObject({ id: articleId }),
  output: z.object({ items: z.array(cardShape) }),
  async run({ id }) {
    const article = await published(id);
    const named = new Set([...(article.lookalike?.ids ?? []), ...article.related]);
    return { items: await (named.size > 0 ? cardsOf([...named]) : sameTopic(article)) };
  },
});

/** Where nobody named related items: the newest others of its topic. */
async function sameTopic({ id, topic }: { id: string; topic: string }) {
  const { items } = await newest({ topic, limit: MOST + 1 });
  return items.filter((item) => item.id !== id).slice(0, MOST);
}
