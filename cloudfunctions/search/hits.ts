import type { Hit, Reason } from '@bianyao/contract';
import * as z from 'zod/mini';
import { cardShape, cardsOf } from '../_shared/articles';
import { marks } from './grams';
import type { Scored } from './score';

export const hitShape = z.extend(cardShape, {
  score: z.number(),
  reason: z.enum(['sameText', 'nearClaim', 'words']),
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
}) satisfies z.ZodMiniType<Hit>;

/** Reads the items found as they are now, so that one withdrawn a moment ago is not shown. */
export async function hitsOf(
  found: readonly Scored[],
  query: ReadonlySet<string>,
  reasonOf: (id: string) => Reason,
): Promise<Hit[]> {
  const scores = new Map(found.map(({ id, score }) => [id, score]));
  const cards = await cardsOf([...scores.keys()]);
  return cards.map((card) => ({
    ...card,
    score: scores.get(card.id) ?? 0,
    reason: reasonOf(card.id),
    marks: marks(card.claim ?? card.title, query),
  }));
}
