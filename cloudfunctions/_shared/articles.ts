import type {
  Article,
  Block,
  Card,
  Change,
  Section,
  Source,
  Span,
  StoredArticle,
  Topic,
} from '@bianyao/contract';
import * as z from 'zod/mini';
import { among } from './operators';
import { find } from './store';

/** What replies may hold of articles; anything else a document has is dropped. */
const card = {
  id: z.string(),
  kind: z.enum(['factcheck', 'explainer', 'guide']),
  title: z.string(),
  claim: z.exactOptional(z.string()),
  verdict: z.exactOptional(z.enum(['false', 'misleading', 'unproven', 'true', 'scam'])),
  truth: z.string(),
  topic: z.string(),
  asOf: z.string(),
  reviewBy: z.string(),
  sourceCount: z.int(),
};

export const cardShape = z.object(card) satisfies z.ZodMiniType<Card>;

const span = z.object({
  text: z.string(),
  strong: z.exactOptional(z.literal(true)),
  cites: z.exactOptional(z.array(z.int())),
  link: z.exactOptional(z.string()),
}) satisfies z.ZodMiniType<Span>;

const block = z.discriminatedUnion('type', [
  z.object({ type: z.literal('paragraph'), spans: z.array(span) }),
  z.object({ type: z.literal('heading'), text: z.string() }),
  z.object({ type: z.literal('list'), ordered: z.boolean(), items: z.array(z.array(span)) }),
  z.object({ type: z.literal('quote'), spans: z.array(span) }),
  z.object({
    type: z.literal('image'),
    src: z.string(),
    alt: z.string(),
    caption: z.exactOptional(z.string()),
    width: z.exactOptional(z.number()),
    height: z.exactOptional(z.number()),
  }),
]) satisfies z.ZodMiniType<Block>;

const section = z.object({
  role: z.enum(['do', 'dont', 'known', 'open', 'why', 'checked', 'text']),
  title: z.string(),
  blocks: z.array(block),
}) satisfies z.ZodMiniType<Section>;

const source = z.object({
  n: z.int(),
  publisher: z.string(),
  title: z.string(),
  date: z.nullable(z.string()),
  grade: z.enum(['A', 'B', 'C', 'D']),
  url: z.exactOptional(z.string()),
  via: z.exactOptional(z.string()),
  supports: z.string(),
}) satisfies z.ZodMiniType<Source>;

export const changeShape = z.object({
  on: z.string(),
  note: z.string(),
  was: card.verdict,
}) satisfies z.ZodMiniType<Change>;

export const articleShape = z.object({
  ...card,
  summary: z.string(),
  tags: z.array(z.string()),
  sections: z.array(section),
  clocks: z.array(z.object({ label: z.string(), value: z.string(), note: z.string() })),
  sources: z.array(source),
  related: z.array(z.string()),
  lookalike: z.exactOptional(z.object({ difference: z.string(), ids: z.array(z.string()) })),
  changes: z.exactOptional(z.array(changeShape)),
  revision: z.int(),
  publishedAt: z.string(),
  updatedAt: z.string(),
}) satisfies z.ZodMiniType<Article>;

export const topicShape = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
}) satisfies z.ZodMiniType<Topic>;

/** The fields a list reads: a card is a tenth of its article. */
export const cardFields: readonly string[] = Object.keys(card);

/** Published items by id, in the order asked for; one withdrawn or missing is left out. One operation. */
export async function cardsOf(ids: readonly string[]): Promise<StoredArticle[]> {
  if (ids.length === 0) return [];
  const found = await find('articles', { status: 'published', _id: among(ids) }, cardFields);
  const byId = new Map(found.map((article) => [article.id, article]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** An article's id as an input field; an id that nobody has is simply not found. */
export const articleId = z.string().check(z.minLength(1), z.maxLength(64));
