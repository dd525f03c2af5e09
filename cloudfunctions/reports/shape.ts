import type { Report } from '@bianyao/contract';
import * as z from 'zod/mini';

/** Where the message was met. */
export const seen = z.enum(['family', 'group', 'friend', 'moments', 'video', 'sms', 'call', 'other']);

/** A report as its own reporter sees it: no openid, no hash, nothing of other people. */
export const reportShape = z.object({
  receipt: z.string(),
  caseId: z.string(),
  text: z.string(),
  link: z.exactOptional(z.string()),
  seen: z.exactOptional(seen),
  masked: z.array(
    z.object({ kind: z.enum(['mobile', 'idCard', 'bankCard', 'email', 'account']), count: z.int() }),
  ),
  phase: z.enum(['received', 'checking', 'published', 'merged', 'dismissed']),
  submittedAt: z.string(),
  answer: z.exactOptional(
    z.object({
      articleId: z.string(),
      verdict: z.enum(['false', 'misleading', 'unproven', 'true', 'scam']),
      title: z.string(),
    }),
  ),
}) satisfies z.ZodMiniType<Report>;
