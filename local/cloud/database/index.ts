import { aggregate } from './aggregate';
import { Catalog } from './catalog';
import { Driver } from './driver';
import { count, find, findText } from './reads';
import { Records } from './records';
import type { Store } from './store';
import { Transactions } from './transactions';
import type { Database, Index, Settings } from './types';
import { insert, modify, remove } from './writes';

export { DatabaseError } from './errors';
export type * from './types';

/** Opens or creates the database file. Throws DatabaseError with one sentence when the file cannot be used. */
export function openDatabase(settings: Settings): Database {
  const driver = new Driver(settings);
  const catalog = new Catalog(driver);
  const records = new Records(driver, catalog, (written) => transactions.observe(written));
  const store = { driver, catalog, records, settings };
  const transactions = new Transactions(store);
  return {
    ...schemaOperations(store),
    insert: (name, docs) => insert(store, name, docs),
    find: (name, query) => find(store, name, query),
    findText: (name, query) => findText(store, name, query),
    count: (name, filter) => count(store, name, filter),
    modify: (name, change) => modify(store, name, change),
    remove: (name, removal) => remove(store, name, removal),
    aggregate: (name, stages) => aggregate(store, name, stages),
    begin: () => transactions.begin(),
    commit: (id) => transactions.commit(id),
    abort: (id) => transactions.abort(id),
    inTransaction: (id) => transactions.operations(id),
    check: () => driver.check(),
    close: () => driver.close(),
  };
}

type SchemaOperations = Pick<
  Database,
  'createCollection' | 'collections' | 'createIndex' | 'dropIndex' | 'indexes'
>;

function schemaOperations({ catalog, records }: Store): SchemaOperations {
  return {
    createCollection: (name) => records.atomic(() => catalog.create(name)),
    collections: () => catalog.names(),
    createIndex: (name, index) =>
      records.atomic(() => {
        const collection = catalog.get(name);
        records.build(collection, catalog.addIndex(collection, index));
      }),
    dropIndex: (name, index) => records.atomic(() => catalog.dropIndex(catalog.get(name), index)),
    indexes: (name) => catalog.get(name).indexes.map(plain),
  };
}

const plain = ({ name, keys, unique }: Index): Index => ({ name, keys, unique });
