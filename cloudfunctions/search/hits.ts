import type { Hit } from '@bianyao/contract';
import * as z from 'zod/mini';
import { cardShape, cardsOf } from '../_shared/articles';
import { marks } from '../_shared/matching/marks';
import type { Candidate } from '../_shared/matching/port';

export const hitShape = z.extend(cardShape, {
  score: z.number(),
  reason: z.enum(['sameText', 'sameLink', 'nearClaim', 'words']),
  marks: z.array(z.object({ start: z.int(), end: z.int() })),
}) satisfies z.ZodMiniType<Hit>;

/** Reads the items found as they are now, so that one withdrawn a moment ago is not shown. */
export async function hitsOf(candidates: readonly Candidate[], asked: string): Promise<Hit[]> {
  const found = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const cards = await cardsOf([...found.keys()]);
  return cards.flatMap((card) => {
    const candidate = found.get(card.id);
    if (!candidate) return [];
    const { score, reason } = candidate;
    return [{ ...card, score, reason, marks: marks(card.claim ?? card.title, asked) }];
  });
}
