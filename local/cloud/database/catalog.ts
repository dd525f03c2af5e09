import type { Driver } from './driver';
import type { Entries } from './entries';
import { existingCollection, missingCollection, refused } from './errors';
import type { Index } from './types';

export interface StoredIndex extends Index {
  id: number;
  /** Paths that held an array in some document: one document may have several keys. */
  many: Set<string>;
  /** Paths whose keys are not in the order of their values in some document. */
  rough: Set<string>;
}

export interface Collection {
  id: number;
  name: string;
  indexes: StoredIndex[];
}

export const documentTable = ({ id }: Collection) => `documents_${id}`;
export const indexTable = ({ id }: StoredIndex) => `index_${id}`;

interface IndexRow {
  id: number;
  definition: string;
  traits: string;
}

/** Which collections and indexes there are; kept in the file, read once. */
export class Catalog {
  readonly #collections = new Map<string, Collection>();

  constructor(private readonly driver: Driver) {
    driver.exec(`
      CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
      CREATE TABLE IF NOT EXISTS indexes (
        id INTEGER PRIMARY KEY, collection INTEGER, definition TEXT, traits TEXT)`);
    this.reload();
  }

  /** Forgets what a rolled back transaction said. */
  reload(): void {
    this.#collections.clear();
    const rows = this.driver.all<{ id: number; name: string }>(
      'SELECT id, name FROM collections ORDER BY name',
      [],
    );
    for (const { id, name } of rows) this.#collections.set(name, { id, name, indexes: this.#indexesOf(id) });
  }

  names(): string[] {
    return [...this.#collections.keys()];
  }

  get(name: string): Collection {
    const collection = this.#collections.get(name);
    if (!collection) throw missingCollection(name);
    return collection;
  }

  create(name: string): void {
    if (this.#collections.has(name)) throw existingCollection(name);
    const id = this.driver.run('INSERT INTO collections (name) VALUES (?)', [name]);
    const collection = { id, name, indexes: [] };
    this.driver.exec(
      `CREATE TABLE ${documentTable(collection)} (rid INTEGER PRIMARY KEY, id BLOB UNIQUE, doc TEXT)`,
    );
    this.#collections.set(name, collection);
  }

  /** Names an index and makes its empty table. */
  addIndex(collection: Collection, { name, keys, unique = false }: Index): StoredIndex {
    if (collection.indexes.some((index) => index.name === name)) {
      throw refused(`[FailedOperation] Index already exists: ${name}`);
    }
    const sql = `INSERT INTO indexes (collection, definition, traits) VALUES (?, ?, '{"many":[],"rough":[]}')`;
    const id = this.driver.run(sql, [collection.id, JSON.stringify({ name, keys, unique })]);
    const index = { id, name, keys, unique, many: new Set<string>(), rough: new Set<string>() };
    // One rid for each key makes the table refuse duplicates itself.
    const order = unique ? 'key' : 'key, rid';
    this.driver.exec(
      `CREATE TABLE ${indexTable(index)} (key BLOB, rid INTEGER, PRIMARY KEY (${order})) WITHOUT ROWID`,
    );
    collection.indexes.push(index);
    return index;
  }

  dropIndex(collection: Collection, name: string): void {
    const index = collection.indexes.find((candidate) => candidate.name === name);
    if (!index) throw refused(`[FailedOperation] index not found with name [${name}]`);
    this.driver.exec(`DROP TABLE ${indexTable(index)}`);
    this.driver.run('DELETE FROM indexes WHERE id = ?', [index.id]);
    collection.indexes = collection.indexes.filter((candidate) => candidate !== index);
  }

  /** Remembers for good that an index has met an array or a value without order. */
  learn(index: StoredIndex, { many, rough }: Entries): void {
    if (many.every((path) => index.many.has(path)) && rough.every((path) => index.rough.has(path))) return;
    for (const path of many) index.many.add(path);
    for (const path of rough) index.rough.add(path);
    const traits = JSON.stringify({ many: [...index.many], rough: [...index.rough] });
    this.driver.run('UPDATE indexes SET traits = ? WHERE id = ?', [traits, index.id]);
  }

  #indexesOf(collection: number): StoredIndex[] {
    const sql = 'SELECT id, definition, traits FROM indexes WHERE collection = ? ORDER BY id';
    return this.driver.all<IndexRow>(sql, [collection]).map(({ id, definition, traits }) => {
      const { many, rough } = JSON.parse(traits);
      return { ...JSON.parse(definition), id, many: new Set(many), rough: new Set(rough) };
    });
  }
}
