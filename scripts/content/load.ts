import { createHash } from 'node:crypto';
import type { StoredArticle, StoredTopic, Topic } from '@bianyao/contract';
import dayjs from 'dayjs';
import type { Written } from './article';
import type { Content } from './read';

/** The two collections content lives in, whatever database holds them. */
export interface Database {
  /** Every document of a collection. */
  find<C extends keyof Stored>(collection: C): Promise<readonly Stored[C][]>;
  /** Writes a document under its `_id`, whether it was there or not. */
  upsert<C extends keyof Stored>(collection: C, document: Stored[C]): Promise<void>;
  remove(collection: 'topics', id: string): Promise<void>;
}

export interface Stored {
  articles: StoredArticle;
  topics: StoredTopic;
}

/** How many documents were written and taken back. */
export interface Loaded {
  written: number;
  withdrawn: number;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Brings a database to the state of the content folder. What has the same hash is not written again; what an
 * editor published is left alone; an item whose file is gone is withdrawn, one whose file is broken stays.
 * What is loaded together is published in the order of its files, a millisecond apart, the first being the newest:
 * lists sort by that time, and the folder's order is the editors' own.
 * @param now ISO 8601, for `publishedAt` and `updatedAt`.
 */
export async function loadContent(database: Database, content: Content, now: string): Promise<Loaded> {
  const stored = await database.find('articles');
  const before = new Map(stored.map((article) => [article._id, article]));
  const changed = content.articles.flatMap((article, place) =>
    renewed(article, before.get(article.id), dayjs(now).subtract(place, 'millisecond').toISOString()),
  );
  const gone = stored
    .filter((article) => orphaned(article, content.ids))
    .map((article) => withdrawn(article, now));
  for (const article of [...changed, ...gone]) await database.upsert('articles', article);
  const topics = await loadTopics(database, content.topics);
  return { written: changed.length + topics, withdrawn: gone.length };
}

/** The next revision of an article, or none where nothing is to be written. */
function renewed(article: Written, before: StoredArticle | undefined, now: string): StoredArticle[] {
  const fresh = hash(article);
  if (before?.origin === 'review') return [];
  if (before?.hash === fresh && before.status === 'published') return [];
  const { revision = 0, publishedAt = now } = before ?? {};
  const times = { revision: revision + 1, publishedAt, updatedAt: now };
  const [latest] = article.changes ?? [];
  const marks = latest && { corrected: true as const, changedOn: latest.on };
  return [
    { ...article, ...times, ...marks, _id: article.id, status: 'published', hash: fresh, origin: 'content' },
  ];
}

const orphaned = (article: StoredArticle, ids: ReadonlySet<string>) =>
  article.origin === 'content' && article.status === 'published' && !ids.has(article.id);

const withdrawn = (article: StoredArticle, now: string): StoredArticle => ({
  ...article,
  status: 'withdrawn',
  updatedAt: now,
});

/** A broken topics file names no topics; it does not take the stored ones away. */
async function loadTopics(database: Database, topics: readonly Topic[] | undefined): Promise<number> {
  if (!topics) return 0;
  const stored = await database.find('topics');
  const documents = topics.map((topic, i) => ({
    ...topic,
    _id: topic.id,
    order: i + 1,
    hash: hash([topic, i]),
  }));
  const changed = documents.filter(
    ({ _id, hash }) => !stored.some((old) => old._id === _id && old.hash === hash),
  );
  for (const topic of changed) await database.upsert('topics', topic);
  const gone = stored.filter(({ _id }) => !topics.some(({ id }) => id === _id));
  for (const { _id } of gone) await database.remove('topics', _id);
  return changed.length;
}
