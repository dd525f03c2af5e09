import { randomUUID } from 'node:crypto';
import { stringify } from './ejson';
import { duplicateKey, missingTransaction, refused, transactionConflict } from './errors';
import { shaped } from './reads';
import type { Written } from './records';
import { documentOf, keyOf } from './records';
import { matcher } from './semantics';
import type { Store } from './store';
import type { Change, Changed, Document, Filter, Id, Query, Removal, TransactionOperations } from './types';
import { changed, upserted, withId } from './writes';

/** Longest life of a transaction in milliseconds, as on the platform. */
const lifetime = 30_000;

interface Place {
  collection: string;
  id: Id;
}

interface Transaction {
  began: number;
  /** The snapshot is taken by the first operation, not by `begin`. */
  reading: boolean;
  /** A failed operation ends a transaction; what is left is to abort it. */
  failed: boolean;
  /** Own writes, not yet visible to others: the document's text, null for removed. */
  written: Map<string, Place & { text: string | null }>;
  /** What others have overwritten since the snapshot, as it was then. */
  overwritten: Map<string, string | null>;
}

/**
 * Transactions with snapshot isolation, as MongoDB has them: each reads the state at its first operation and
 * its own writes; a write to a document that another open transaction wrote, or that changed since the
 * snapshot, conflicts at once. Reads are not validated, so write skew is possible here as in the cloud.
 */
export class Transactions {
  readonly #open = new Map<string, Transaction>();

  constructor(private readonly store: Store) {}

  begin(): string {
    const id = randomUUID();
    const began = this.store.settings.now();
    this.#open.set(id, { began, reading: false, failed: false, written: new Map(), overwritten: new Map() });
    return id;
  }

  commit(id: string): void {
    const transaction = this.#living(id);
    this.#open.delete(id);
    if (transaction.written.size > 0) this.store.records.atomic(() => this.#apply(transaction));
  }

  abort(id: string): void {
    this.#purge();
    if (!this.#open.delete(id)) throw missingTransaction();
  }

  operations(id: string): TransactionOperations {
    return {
      insert: (collection, docs) =>
        this.#attempt(id, (own) => docs.map((doc) => this.#insert(own, collection, doc))),
      find: (collection, query) => this.#attempt(id, (own) => this.#find(own, collection, query)),
      modify: (collection, change) => this.#attempt(id, (own) => this.#modify(own, collection, change)),
      remove: (collection, removal) => this.#attempt(id, (own) => this.#remove(own, collection, removal)),
    };
  }

  /** Keeps what a finished write replaced for the snapshots that still need it. */
  observe(written: readonly Written[]): void {
    for (const { overwritten, reading } of this.#open.values()) {
      if (!reading) continue;
      for (const { key, before } of written) if (!overwritten.has(key)) overwritten.set(key, before);
    }
  }

  #living(id: string): Transaction {
    this.#purge();
    const transaction = this.#open.get(id);
    if (!transaction || transaction.failed) throw missingTransaction();
    return transaction;
  }

  #purge(): void {
    const now = this.store.settings.now();
    for (const [id, { began }] of this.#open) if (now - began > lifetime) this.#open.delete(id);
  }

  #attempt<Result>(id: string, operate: (own: Transaction) => Result): Result {
    const transaction = this.#living(id);
    transaction.reading = true;
    try {
      return operate(transaction);
    } catch (error) {
      transaction.failed = true;
      transaction.written.clear();
      throw error;
    }
  }

  #insert(own: Transaction, collection: string, doc: Document): Id {
    const named = withId(doc);
    const place = { collection, id: named._id };
    if (this.#read(own, place)) throw duplicateKey(collection, '_id_', { _id: named._id });
    this.#write(own, place, named);
    return named._id;
  }

  #find(own: Transaction, collection: string, { filter, projection }: Query): Document[] {
    const doc = this.#read(own, placeOf(collection, filter));
    return doc && matcher(filter)(doc) ? shaped([doc], projection) : [];
  }

  #modify(own: Transaction, collection: string, change: Change): Changed {
    const place = placeOf(collection, change.filter);
    const doc = this.#read(own, place);
    if (doc) return { updated: this.#rewrite(own, place, { doc, change }), upsertId: null };
    if (!change.upsert) return { updated: 0, upsertId: null };
    this.#write(own, place, upserted(change));
    return { updated: 0, upsertId: place.id };
  }

  /** Returns how many documents were altered. */
  #rewrite(own: Transaction, place: Place, { doc, change }: { doc: Document; change: Change }): number {
    const before = stringify(doc);
    const next = changed(doc, change);
    if (stringify(next) === before) return 0;
    this.#write(own, place, next);
    return 1;
  }

  #remove(own: Transaction, collection: string, { filter }: Removal): number {
    const place = placeOf(collection, filter);
    if (!this.#read(own, place)) return 0;
    this.#write(own, place, null);
    return 1;
  }

  #read(own: Transaction, { collection, id }: Place): Document | null {
    const key = keyOf(collection, id);
    const stored = this.store.records.get(this.store.catalog.get(collection), id)?.doc ?? null;
    const snapshot = own.overwritten.has(key) ? (own.overwritten.get(key) ?? null) : stored;
    const text = own.written.has(key) ? (own.written.get(key)?.text ?? null) : snapshot;
    return text === null ? null : documentOf({ doc: text });
  }

  #write(own: Transaction, place: Place, doc: Document | null): void {
    const key = keyOf(place.collection, place.id);
    for (const other of this.#open.values()) {
      if (other !== own && other.written.has(key)) throw transactionConflict();
    }
    if (own.overwritten.has(key)) throw transactionConflict();
    own.written.set(key, { ...place, text: doc && stringify(doc) });
    // A duplicate shows when it is written, not when it is committed.
    const { indexes } = this.store.catalog.get(place.collection);
    if (indexes.some(({ unique }) => unique)) this.store.records.rehearse(() => this.#apply(own));
  }

  #apply({ written, overwritten }: Transaction): void {
    const { catalog, records } = this.store;
    for (const [key, { collection: name, id, text }] of written) {
      if (overwritten.has(key)) throw transactionConflict();
      const collection = catalog.get(name);
      const row = records.get(collection, id);
      if (row && text !== null) records.replace(collection, row, documentOf({ doc: text }));
      else if (row) records.delete(collection, row);
      else if (text !== null) records.insert(collection, documentOf({ doc: text }));
    }
  }
}

/** Inside a transaction the SDK works on documents by id alone; a wider filter never gets a transaction id. */
function placeOf(collection: string, { _id: id }: Filter): Place {
  if (typeof id === 'string' || typeof id === 'number') return { collection, id };
  throw refused('[FailedOperation] an operation in a transaction names one document by _id');
}
