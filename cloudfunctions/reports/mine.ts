import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { cursorField } from '../_shared/cursor';
import { pageOf } from '../_shared/pages';
import { page } from '../_shared/store';
import { reportShape } from './shape';

const fields = Object.keys(reportShape.shape);

export const mine = action<'reports', 'mine'>({
  access: 'person',
  input: z.strictObject({ cursor: z.exactOptional(cursorField) }),
  output: pageOf(reportShape),
  run: ({ cursor }, { caller }) =>
    page('reports', { where: { by: caller.openid }, by: 'submittedAt', fields, limit: 10, cursor }),
});
