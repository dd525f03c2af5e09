import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { cardShape } from '../_shared/articles';
import { cursorField } from '../_shared/cursor';
import { pageOf } from '../_shared/pages';
import { newest } from './newest';

export const list = action<'content', 'list'>({
  access: 'anyone',
  input: z.strictObject({
    topic: z.exactOptional(z.string().check(z.minLength(1), z.maxLength(40))),
    kind: z.exactOptional(z.enum(['factcheck', 'explainer', 'guide'])),
    cursor: z.exactOptional(cursorField),
    limit: z.exactOptional(z.int().check(z.minimum(1), z.maximum(50))),
  }),
  output: pageOf(cardShape),
  run: newest,
});
