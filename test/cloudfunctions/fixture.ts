import type { Failure, Reply, StoredArticle, StoredTopic } from '@bianyao/contract';
import type { Document } from '../../local/cloud/database';
import { loadContent } from '../../scripts/content/load';
import { readContent } from '../../scripts/content/read';
import type { TestCloud } from '../support/cloud';

/** A published fact-check; give what the test is about. */
export const article = (id: string, more: Partial<StoredArticle> = {}): StoredArticle => ({
  _id: id,
  id,
  kind: 'factcheck',
  title: `条目${id}`,
  claim: `帐号被封后零钱会被清空，第${id}条`,
  verdict: 'false',
  truth: '零钱还在，可以按流程取出。',
  topic: 'bans',
  asOf: '2026-11-01',
  reviewBy: '2027-05-01',
  sourceCount: 1,
  summary: '封号和零钱是两件事。',
  tags: ['零钱'],
  sections: [{ role: 'known', title: '我们知道什么', blocks: [paragraph('零钱还在。')] }],
  clocks: [],
  sources: [
    { n: 1, publisher: '腾讯客服', title: '规则', date: '2026-10-01', grade: 'A', supports: '零钱还在' },
  ],
  related: [],
  revision: 1,
  publishedAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-01T00:00:00.000Z',
  status: 'published',
  hash: id,
  origin: 'content',
  ...more,
});

/** An explainer has neither claim nor verdict. */
export function explainer(id: string, more: Partial<StoredArticle> = {}): StoredArticle {
  const { claim, verdict, ...rest } = article(id, { kind: 'explainer', ...more });
  return rest;
}

export const paragraph = (text: string) => ({ type: 'paragraph' as const, spans: [{ text, cites: [1] }] });

export const topic = (id: string, order: number): StoredTopic => ({
  _id: id,
  id,
  title: `话题${id}`,
  summary: '说明',
  order,
  hash: id,
});

/** Articles `a01`, `a02`, …, each published a minute after the one before. */
export const articles = (count: number): StoredArticle[] =>
  Array.from({ length: count }, (_, i) =>
    article(`a${String(i + 1).padStart(2, '0')}`, { publishedAt: minute(i + 1) }),
  );

/** ISO 8601, `minutes` into a day of November 2026. */
export const minute = (minutes: number) => new Date(Date.UTC(2026, 10, 20, 0, minutes)).toISOString();

/** A key as the phone makes it. */
export const key = (n = 0) => `key-${String(n).padStart(16, '0')}`;

/** The data of a reply that has to be good. */
export function dataOf<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.data;
  throw new Error(`refused: ${JSON.stringify(reply.error)}`);
}

/** The failure of a reply that has to be one. */
export function failureOf(reply: Reply<unknown>): Failure {
  if (!reply.ok) return reply.error;
  throw new Error(`accepted: ${JSON.stringify(reply.data)}`);
}

/** How many database operations the last call took. */
export const operations = (cloud: TestCloud) => cloud.calls().at(-1)?.operations.length;

/** Size of the last reply on the wire. */
export const bytes = (cloud: TestCloud) => cloud.calls().at(-1)?.bytesOut;

/** Writes documents as they are, past the functions. */
export const put = (cloud: TestCloud, collection: string, documents: readonly object[]) =>
  cloud.database.insert(
    collection,
    documents.map((document) => ({ ...document })),
  );

let content: Promise<Map<string, object[]>> | undefined;

/** Writes the content of the repository, which is read once in a file of tests: it takes a second. */
export async function putContent(cloud: TestCloud): Promise<void> {
  content ??= documentsOf('content');
  for (const [name, documents] of await content) put(cloud, name, documents);
}

async function documentsOf(folder: string): Promise<Map<string, object[]>> {
  const written = new Map<string, object[]>([
    ['articles', []],
    ['topics', []],
  ]);
  const database = {
    find: async () => [],
    upsert: async (name: string, document: object) => void written.get(name)?.push(document),
    remove: async () => {},
  };
  await loadContent(database, await readContent(folder), '2026-11-21T00:00:00.000Z');
  return written;
}

/** Sets fields of one document, past the functions. */
export const change = (cloud: TestCloud, collection: string, filter: Document, fields: Document) =>
  cloud.database.modify(collection, {
    filter,
    update: { $set: fields },
    multi: false,
    replace: false,
    upsert: false,
  });

/** Every document of a collection. */
export const stored = (cloud: TestCloud, collection: string) =>
  cloud.database.find(collection, { filter: {} });

/** After a crowd of calls: the SDK warns of a request that took 3 s, which a busy machine may well need. */
export const allowSlowness = (cloud: TestCloud) =>
  expect(cloud.takeLog().filter((line) => !line.includes('longer than 3s'))).toEqual([]);
