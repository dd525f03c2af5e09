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
/**
 * Below, what a message shares with an item is chance. With the 97 items of November 2026 no right answer to the
 * test cases is below it, and of 1,000 everyday sentences about something else 30 % get no candidate, where
 * without it 0.4 % got none. Higher, items without ways of saying them are lost.
 */
const FAINTEST = 0.2;

export const match = action<'search', 'match'>({
  access: 'anyone',
  input: z.strictObject({ text: textOf(2_000) }),
  output: z.object({ sameText: z.exactOptional(z.string()), items: z.array(hitShape) }),
  async run({ text }, { now }) {
    const matcher = await library(now);
    const { candidates } = await matcher.match(text, MOST);
    const near = candidates.filter(({ score }) => score >= FAINTEST);
    const items = await hitsOf(near, text);
    const same = items.find(({ reason }) => reason === 'sameText');
    return same ? { sameText: same.id, items } : { items };
  },
});
