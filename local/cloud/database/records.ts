import type { Catalog, Collection, StoredIndex } from './catalog';
import { documentTable, indexTable } from './catalog';
import type { Driver } from './driver';
import { isTaken } from './driver';
import { parse, stringify } from './ejson';
import { entriesOf, valuesAt } from './entries';
import { duplicateKey } from './errors';
import { encodeValue } from './keys';
import type { Document, Index } from './types';

/** A document as it lies on disk: its row number and its EJSON text. */
export interface Row {
  rid: number;
  doc: string;
}

/** What a finished write did to one document; `before` is its text, null when it was not there. */
export interface Written {
  key: string;
  before: string | null;
}

/** A stored text holds no server date any more. */
export const documentOf = ({ doc }: Pick<Row, 'doc'>): Document => parse(doc, () => 0);

/** Names one document of one collection. */
export const keyOf = (collection: string, id: unknown) =>
  `${collection}\0${encodeValue(id).toString('latin1')}`;

/** Single documents and their index entries, always changed together. */
export class Records {
  #written: Written[] = [];

  constructor(
    private readonly driver: Driver,
    private readonly catalog: Catalog,
    private readonly onWritten: (written: readonly Written[]) => void,
  ) {}

  /** Runs `work` as one durable unit; a failure leaves no trace, in the file or in memory. */
  atomic<Result>(work: () => Result): Result {
    this.#written = [];
    try {
      const result = this.driver.atomic(work);
      this.onWritten(this.#written);
      return result;
    } catch (error) {
      this.catalog.reload();
      throw error;
    }
  }

  /** Runs `work` to see whether it would fail, and undoes it. */
  rehearse(work: () => void): void {
    this.driver.exec('BEGIN IMMEDIATE');
    try {
      work();
    } finally {
      this.driver.exec('ROLLBACK');
      this.catalog.reload();
    }
  }

  get(collection: Collection, id: unknown): Row | undefined {
    const sql = `SELECT rid, doc FROM ${documentTable(collection)} WHERE id = ?`;
    return this.driver.all<Row>(sql, [encodeValue(id)])[0];
  }

  insert(collection: Collection, doc: Document): void {
    const sql = `INSERT INTO ${documentTable(collection)} (id, doc) VALUES (?, ?)`;
    const rid = this.#unique(collection, idIndex, doc, () =>
      this.driver.run(sql, [encodeValue(doc._id), stringify(doc)]),
    );
    for (const index of collection.indexes) this.#index(collection, index, { rid, doc, present: new Set() });
    this.#written.push({ key: keyOf(collection.name, doc._id), before: null });
  }

  /** Returns false when nothing changes. */
  replace(collection: Collection, row: Row, doc: Document): boolean {
    const text = stringify(doc);
    if (text === row.doc) return false;
    const old = documentOf(row);
    for (const index of collection.indexes) {
      const present = this.#withdraw(index, row.rid, old, doc);
      this.#index(collection, index, { rid: row.rid, doc, present });
    }
    const sql = `UPDATE ${documentTable(collection)} SET doc = ? WHERE rid = ?`;
    this.driver.run(sql, [text, row.rid]);
    this.#written.push({ key: keyOf(collection.name, doc._id), before: row.doc });
    return true;
  }

  delete(collection: Collection, row: Row): void {
    const old = documentOf(row);
    for (const index of collection.indexes) this.#withdraw(index, row.rid, old);
    this.driver.run(`DELETE FROM ${documentTable(collection)} WHERE rid = ?`, [row.rid]);
    this.#written.push({ key: keyOf(collection.name, old._id), before: row.doc });
  }

  /** Fills a new index from the stored documents, some at a time. */
  build(collection: Collection, index: StoredIndex): void {
    const sql = `SELECT rid, doc FROM ${documentTable(collection)} WHERE rid > ? ORDER BY rid LIMIT 500`;
    for (let last = 0, rows: Row[]; ; last = rows.at(-1)?.rid ?? last) {
      rows = this.driver.all<Row>(sql, [last]);
      if (rows.length === 0) return;
      for (const row of rows) {
        this.#index(collection, index, { rid: row.rid, doc: documentOf(row), present: new Set() });
      }
    }
  }

  #index(
    collection: Collection,
    index: StoredIndex,
    { rid, doc, present }: { rid: number; doc: Document; present: Set<string> },
  ): void {
    const entries = entriesOf(doc, index);
    this.catalog.learn(index, entries);
    const sql = `INSERT INTO ${indexTable(index)} (key, rid) VALUES (?, ?)`;
    this.#unique(collection, index, doc, () => {
      for (const key of entries.keys)
        if (!present.has(key.toString('latin1'))) this.driver.run(sql, [key, rid]);
    });
  }

  /** Removes the entries of `old` that `next` does not have; returns those that stay. */
  #withdraw(index: StoredIndex, rid: number, old: Document, next?: Document): Set<string> {
    const wanted = new Set(next && entriesOf(next, index).keys.map((key) => key.toString('latin1')));
    const stays = new Set<string>();
    const sql = `DELETE FROM ${indexTable(index)} WHERE key = ? AND rid = ?`;
    for (const key of entriesOf(old, index).keys) {
      const name = key.toString('latin1');
      if (wanted.has(name)) stays.add(name);
      else this.driver.run(sql, [key, rid]);
    }
    return stays;
  }

  #unique<Result>(collection: Collection, { name, keys }: Index, doc: Document, write: () => Result): Result {
    try {
      return write();
    } catch (error) {
      if (!isTaken(error)) throw error;
      throw duplicateKey(
        collection.name,
        name,
        Object.fromEntries(keys.map(([path]) => [path, valuesAt(doc, path).values[0]])),
      );
    }
  }
}

const idIndex: Index = { name: '_id_', keys: [['_id', 1]], unique: true };
