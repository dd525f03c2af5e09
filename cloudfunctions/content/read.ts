import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { articleId, articleShape } from '../_shared/articles';
import { published } from './published';

export const read = action<'content', 'read'>({
  access: 'anyone',
  input: z.strictObject({ id: articleId }),
  output: articleShape,
  run: ({ id }) => published(id),
});
