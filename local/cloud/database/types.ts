/** A stored document or any part of one: what EJSON can say, as JavaScript values. */
export type Document = Record<string, unknown>;

/** A document's `_id`: text we make, or a number as the SDK's `doc()` allows too. */
export type Id = string | number;

/** A MongoDB filter. Never built from unchecked client input: a value may be an operator. */
export type Filter = Document;

/** 1 = ascending, -1 = descending. */
export type Direction = 1 | -1;

/** Field paths in the order they are compared. */
export type Sort = Record<string, Direction>;

export interface Query {
  filter: Filter;
  sort?: Sort | undefined;
  skip?: number | undefined;
  /** Documents at most; absent = all. */
  limit?: number | undefined;
  projection?: Document | undefined;
}

export interface Change {
  filter: Filter;
  /** Update operators, or with `replace` the whole new document. */
  update: Document;
  /** Change every match instead of the first. */
  multi: boolean;
  replace: boolean;
  /** Insert when nothing matches. */
  upsert: boolean;
}

export interface Removal {
  filter: Filter;
  multi: boolean;
}

/** `upsertId` is the id of the document that an upsert made, else null. */
export interface Changed {
  updated: number;
  upsertId: Id | null;
}

export interface Index {
  name: string;
  keys: readonly (readonly [path: string, direction: Direction])[];
  unique?: boolean | undefined;
}

/** A query no index bounds, and the line that would give it one. */
export interface Scan {
  collection: string;
  filter: Filter;
  sort: Sort | undefined;
  /** An entry for `collections.<name>.indexes` in schema.json. */
  line: string;
}

/** What one read cost. `index` is null for a walk through the whole collection. */
export interface Read {
  collection: string;
  index: string | null;
  /** Documents fetched; counts answered by an index alone fetch none. */
  documents: number;
}

export interface Settings {
  /** Path of the database file, or `:memory:`. Its folder exists. */
  file: string;
  /** `full` survives a power cut, `normal` a killed process. */
  sync: 'full' | 'normal';
  /** Milliseconds since 1970; transactions time out by it. */
  now: () => number;
  onScan: (scan: Scan) => void;
  onRead?: ((read: Read) => void) | undefined;
}

/** The operations that run inside a transaction: each names one document by `_id`. */
export interface TransactionOperations {
  insert(collection: string, docs: readonly Document[]): Id[];
  find(collection: string, query: Query): Document[];
  modify(collection: string, change: Change): Changed;
  remove(collection: string, removal: Removal): number;
}

/** A document database in one file, with the semantics of the platform's. Every write is on disk on return. */
export interface Database {
  createCollection(name: string): void;
  collections(): string[];
  /** Builds the index over what is stored; a unique one fails with E11000 when two documents collide. */
  createIndex(collection: string, index: Index): void;
  dropIndex(collection: string, name: string): void;
  indexes(collection: string): Index[];

  /** Inserts all or none; gives a document without `_id` a new one. Returns the ids in order. */
  insert(collection: string, docs: readonly Document[]): Id[];
  find(collection: string, query: Query): Document[];
  /** As `find`, each document as EJSON text: straight from disk when the index answers the whole query. */
  findText(collection: string, query: Query): string[];
  count(collection: string, filter: Filter): number;
  modify(collection: string, change: Change): Changed;
  remove(collection: string, removal: Removal): number;
  aggregate(collection: string, stages: readonly Document[]): Document[];

  /** Opens a transaction and returns its id. It lives 30 seconds and ends with the process. */
  begin(): string;
  commit(transaction: string): void;
  abort(transaction: string): void;
  inTransaction(transaction: string): TransactionOperations;

  /** Reads the whole file for damage; throws one sentence saying what to do. */
  check(): void;
  close(): void;
}
