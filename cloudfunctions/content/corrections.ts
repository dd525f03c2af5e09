import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { cardFields, cardShape, changeShape } from '../_shared/articles';
import { cursorField } from '../_shared/cursor';
import { pageOf } from '../_shared/pages';
import { page } from '../_shared/store';

const shape = z.extend(cardShape, { changes: z.array(changeShape) });

export const corrections = action<'content', 'corrections'>({
  access: 'anyone',
  input: z.strictObject({ cursor: z.exactOptional(cursorField) }),
  output: pageOf(shape),
  async run({ cursor }) {
    const where = { status: 'published' as const, corrected: true as const };
    const fields = [...cardFields, 'changes'];
    const { items, ...rest } = await page('articles', { where, by: 'changedOn', fields, limit: 10, cursor });
    return { ...rest, items: items.map(({ changes = [], ...card }) => ({ ...card, changes })) };
  },
});
