import type { StoredArticle, StoredTopic } from '@bianyao/contract';
import type { Database, Stored } from '../../../scripts/content/load';

/** The two collections in memory. */
export function createShelf() {
  const articles = new Map<string, StoredArticle>();
  const topics = new Map<string, StoredTopic>();
  const shelves: { [C in keyof Stored]: Map<string, Stored[C]> } = { articles, topics };
  const database: Database = {
    find: async (collection) => [...shelves[collection].values()],
    upsert: async (collection, document) => {
      shelves[collection].set(document._id, document);
    },
    remove: async (_, id) => {
      topics.delete(id);
    },
  };
  /** Changes a stored article behind the loader's back. */
  function edit(id: string, change: Partial<StoredArticle>): StoredArticle {
    const before = articles.get(id);
    if (!before) throw new Error(`There is no ${id} to edit`);
    const edited = { ...before, ...change };
    articles.set(id, edited);
    return edited;
  }
  return { ...database, articles, topics, edit };
}
