import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { notFound } from '../_shared/errors';
import { read as readOne } from '../_shared/store';
import { reportShape } from './shape';

export const read = action<'reports', 'read'>({
  access: 'person',
  input: z.strictObject({ receipt: z.string().check(z.minLength(1), z.maxLength(32)) }),
  output: reportShape,
  async run({ receipt }, { caller }) {
    const report = await readOne('reports', { receipt, by: caller.openid });
    if (!report) throw notFound('没有找到这个编号的提交。可以在「我的」里查看你的全部提交。');
    return report;
  },
});
