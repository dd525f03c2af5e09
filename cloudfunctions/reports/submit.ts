import type { Input } from '@bianyao/contract';
import dayjs from 'dayjs';
import * as z from 'zod/mini';
import { action } from '../_shared/action';
import type { StoredReport } from '../_shared/collections';
import type { Context } from '../_shared/context';
import { idOf } from '../_shared/id';
import { linkField } from '../_shared/link';
import { redact } from '../_shared/redact';
import { fold, textOf } from '../_shared/text';
import { count } from './count';
import { file } from './file';
import { seen } from './shape';

export const submit = action<'reports', 'submit'>({
  access: 'person',
  limit: { name: 'reports.submit', most: 20, seconds: 86_400, key: ({ key }) => key },
  input: z.strictObject({
    /** Made by the phone before its first try and kept until it is answered. */
    key: z.string().check(z.regex(/^[\w-]{1,64}$/)),
    text: textOf(2_000),
    link: z.exactOptional(linkField),
    seen: z.exactOptional(seen),
  }),
  output: z.object({ receipt: z.string(), caseId: z.string() }),
  async run(input, context) {
    const report = await file(prepare(input, context));
    await count(report);
    return { receipt: report.receipt, caseId: report.caseId };
  },
});

/** The report to store: masked first, so that nothing personal is hashed, stored or logged. */
function prepare(
  { key, text, link = '', seen: met }: Input<'reports', 'submit'>,
  { caller, now }: Context,
): Omit<StoredReport, 'receipt'> {
  const words = redact(text);
  const address = redact(link);
  return {
    _id: idOf(caller.openid, key),
    by: caller.openid,
    body: idOf(words.text, address.text, met ?? ''),
    caseId: idOf(fold(words.text) || words.text),
    text: words.text,
    ...(link && { link: address.text }),
    ...(met && { seen: met }),
    masked: merge([...words.masked, ...address.masked]),
    phase: 'received',
    submittedAt: dayjs(now).toISOString(),
    counted: false,
  };
}

/** Adds up what was masked in the text and in the link. */
function merge(found: StoredReport['masked']): StoredReport['masked'] {
  const counts = new Map<StoredReport['masked'][number]['kind'], number>();
  for (const { kind, count: times } of found) counts.set(kind, (counts.get(kind) ?? 0) + times);
  return [...counts].map(([kind, times]) => ({ kind, count: times }));
}
