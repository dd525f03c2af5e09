import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { textOf } from '../_shared/text';
import { hitShape, hitsOf } from './hits';
import { library } from './library';

/**
 * Three for a message with one claim, and one more for a message with two. More would be a list to read,
 * not an answer; the person can say that it is none of them.
 */
const MOST = 4;

export const match = action<'search', 'match'>({
  access: 'anyone',
  input: z.strictObject({ text: textOf(2_000) }),
  output: z.object({ sameText: z.exactOptional(z.string()), items: z.array(hitShape) }),
  async run({ text }, { now }) {
    const matcher = await library(now);
    const { candidates } = await matcher.match(text, MOST);
    const items = await hitsOf(candidates, text);
    const same = items.find(({ reason }) => reason === 'sameText');
    return same ? { sameText: same.id, items } : { items };
  },
});
