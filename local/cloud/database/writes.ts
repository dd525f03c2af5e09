import { randomBytes } from 'node:crypto';
import type { Collection } from './catalog';
import { refused } from './errors';
import { matches } from './reads';
import type { Store } from './store';
import type { Change, Changed, Document, Id, Removal } from './types';
import { applyUpdate } from './update';

export function insert(store: Store, name: string, docs: readonly Document[]): Id[] {
  const collection = store.catalog.get(name);
  return store.records.atomic(() =>
    docs.map((doc) => {
      const named = withId(doc);
      store.records.insert(collection, named);
      return named._id;
    }),
  );
}

export function modify(store: Store, name: string, change: Change): Changed {
  const collection = store.catalog.get(name);
  return store.records.atomic(() => {
    const hits = matches(store, collection, change.filter, change.multi);
    if (hits.length === 0 && change.upsert) return insertNew(store, collection, change);
    // The platform does not count documents that stay as they were.
    const altered = hits.filter(({ row, doc }) =>
      store.records.replace(collection, row, changed(doc, change)),
    );
    return { updated: altered.length, upsertId: null };
  });
}

export function remove(store: Store, name: string, { filter, multi }: Removal): number {
  const collection = store.catalog.get(name);
  return store.records.atomic(() => {
    const hits = matches(store, collection, filter, multi);
    for (const { row } of hits) store.records.delete(collection, row);
    return hits.length;
  });
}

/** The document with its id, a new one of 32 hexadecimal digits when it has none, as the platform makes them. */
export function withId(doc: Document): Document & { _id: Id } {
  const id = doc._id ?? randomBytes(16).toString('hex');
  if (typeof id !== 'string' && typeof id !== 'number') {
    throw refused('[FailedOperation] _id must be a string or a number');
  }
  return { ...doc, _id: id };
}

/** What an upsert inserts: the change applied to a document that has nothing but the id asked for. */
export function upserted({ filter, update, replace }: Change): Document & { _id: Id } {
  const doc = withId({ _id: filter._id });
  if (replace) return { ...update, ...doc };
  applyUpdate(doc, update);
  return doc;
}

/** The changed document; `doc` may be altered on the way. */
export function changed(doc: Document, { update, replace }: Change): Document {
  if (replace) return { ...update, _id: doc._id };
  applyUpdate(doc, update);
  return doc;
}

function insertNew(store: Store, collection: Collection, change: Change): Changed {
  const doc = upserted(change);
  store.records.insert(collection, doc);
  return { updated: 0, upsertId: doc._id };
}
