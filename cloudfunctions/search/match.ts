import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { fold, textOf } from '../_shared/text';
import { grams } from './grams';
import { hitShape, hitsOf } from './hits';
import { library } from './library';
import { byClaim } from './score';

/** More candidates would be a list to read, not an answer; the person can say that it is none of them. */
const MOST = 3;

export const match = action<'search', 'match'>({
  access: 'anyone',
  input: z.strictObject({ text: textOf(2_000) }),
  output: z.object({ sameText: z.exactOptional(z.string()), items: z.array(hitShape) }),
  async run({ text }, { now }) {
    const known = await library(now);
    const asked = grams(text);
    const same = known.entries.find(({ said }) => fingerprint(said) === fingerprint(text))?.id;
    const found = byClaim(asked, known).slice(0, MOST);
    const items = await hitsOf(found, asked, (id) => (id === same ? 'sameText' : 'nearClaim'));
    return items.some(({ id }) => id === same) && same ? { sameText: same, items } : { items };
  },
});

/** Equal for texts that differ in blanks, punctuation, case and width only. */
const fingerprint = (text: string) => fold(text).letters.join('');
