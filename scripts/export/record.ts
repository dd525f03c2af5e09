import type { Block, Change, Section, Source, Span, Topic } from '@bianyao/contract';
import * as z from 'zod/mini';
import type { Written } from '../content/article';

/** Raised when a reader of an older dump could not read a newer one. */
export const VERSION = 1;

const day = z.iso.date();

const span = z.strictObject({
  text: z.string(),
  strong: z.exactOptional(z.literal(true)),
  cites: z.exactOptional(z.array(z.int())),
  link: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Span>;

const spans = z.array(span);

const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('paragraph'), spans }),
  z.strictObject({ type: z.literal('heading'), text: z.string() }),
  z.strictObject({ type: z.literal('list'), ordered: z.boolean(), items: z.array(spans) }),
  z.strictObject({ type: z.literal('quote'), spans }),
]) satisfies z.ZodMiniType<Block>;

const section = z.strictObject({
  role: z.enum(['do', 'dont', 'known', 'open', 'why', 'checked', 'text']),
  title: z.string(),
  blocks: z.array(block),
}) satisfies z.ZodMiniType<Section>;

const source = z.strictObject({
  n: z.int(),
  publisher: z.string(),
  title: z.string(),
  date: z.nullable(z.string()),
  grade: z.enum(['A', 'B', 'C', 'D']),
  url: z.exactOptional(z.url()),
  via: z.exactOptional(z.string()),
  supports: z.string(),
}) satisfies z.ZodMiniType<Source>;

const verdict = z.enum(['false', 'misleading', 'unproven', 'true', 'scam']);

const change = z.strictObject({
  on: day,
  note: z.string(),
  was: z.exactOptional(verdict),
}) satisfies z.ZodMiniType<Change>;

/** One line of `articles.jsonl`. Closed: what is not named here does not leave the house. */
export const articleRecord = z.strictObject({
  version: z.literal(VERSION),
  id: z.string(),
  kind: z.enum(['factcheck', 'explainer', 'guide']),
  title: z.string(),
  claim: z.exactOptional(z.string()),
  verdict: z.exactOptional(verdict),
  truth: z.string(),
  summary: z.string(),
  topic: z.string(),
  tags: z.array(z.string()),
  saidAs: z.exactOptional(z.array(z.string())),
  asOf: day,
  reviewBy: day,
  clocks: z.array(z.strictObject({ label: z.string(), value: z.string(), note: z.string() })),
  sections: z.array(section),
  sourceCount: z.int(),
  sources: z.array(source),
  related: z.array(z.string()),
  lookalike: z.exactOptional(z.strictObject({ difference: z.string(), ids: z.array(z.string()) })),
  changes: z.exactOptional(z.array(change)),
}) satisfies z.ZodMiniType<Written & { version: typeof VERSION }>;

/** One line of `topics.jsonl`. */
export const topicRecord = z.strictObject({
  version: z.literal(VERSION),
  id: z.string(),
  title: z.string(),
  summary: z.string(),
}) satisfies z.ZodMiniType<Topic & { version: typeof VERSION }>;
