import type { StoredArticle, StoredTopic } from '@bianyao/contract';
import type { Database } from '../../local/cloud/database';
import type { Database as Shelf } from '../content/load';

/** Lets the content loader write into a local database. */
export const shelf = (database: Database): Shelf => ({
  // what this collection holds was written by the loader or by a function, both of which check it
  find: async (collection) => database.find(collection, { filter: {}, sort: { _id: 1 } }) as never,
  upsert: async (collection, document) => void put(database, collection, document),
  remove: async (collection, id) => void database.remove(collection, { filter: { _id: id }, multi: false }),
});

const put = (database: Database, collection: string, document: StoredArticle | StoredTopic) =>
  database.modify(collection, {
    filter: { _id: document._id },
    update: { ...document },
    multi: false,
    replace: true,
    upsert: true,
  });
