import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '../../../../local/cloud/database';
import { openDatabase } from '../../../../local/cloud/database';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'database-'));
  file = path.join(folder, 'cloud.db');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (at = file) => openDatabase({ file: at, sync: 'full', now: () => 0, onScan: () => {} });

function using<Result>(work: (database: Database) => Result): Result {
  const database = open();
  try {
    return work(database);
  } finally {
    database.close();
  }
}

const unusable = (sentence: RegExp) =>
  expect.objectContaining({ code: 'DATABASE_FILE_UNUSABLE', message: expect.stringMatching(sentence) });

function fill(database: Database): void {
  database.createCollection('articles');
  database.createIndex('articles', { name: 'tags', keys: [['tags', 1]], unique: false });
  database.insert(
    'articles',
    Array.from({ length: 200 }, (_, i) => ({ _id: `id${i}`, tags: ['x', `t${i}`] })),
  );
}

it('finds everything again after it was closed', () => {
  using(fill);
  using((database) => {
    expect(database.collections()).toEqual(['articles']);
    expect(database.indexes('articles')).toEqual([{ name: 'tags', keys: [['tags', 1]], unique: false }]);
    expect(database.find('articles', { filter: { tags: 't7' } })).toEqual([
      { _id: 'id7', tags: ['x', 't7'] },
    ]);
    // An index remembers that it holds arrays: each document comes once.
    expect(database.count('articles', { tags: { $in: ['x', 't1', 't2'] } })).toBe(200);
  });
});

it('forgets open transactions when it is closed', () => {
  const id = using((database) => {
    fill(database);
    const transaction = database.begin();
    database.inTransaction(transaction).remove('articles', { filter: { _id: 'id1' }, multi: false });
    return transaction;
  });
  using((database) => {
    expect(() => database.commit(id)).toThrow('Transaction does not exist');
    expect(database.count('articles', { _id: 'id1' })).toBe(1);
  });
});

it('names a file that is no database', () => {
  writeFileSync(file, Buffer.alloc(8192, 7));
  expect(() => open()).toThrow(unusable(/cloud\.db is not a database that can be read/));
});

it('names a database that was damaged', () => {
  using(fill);
  const bytes = readFileSync(file);
  bytes.fill(0xff, 3 * 4096, bytes.length - 4096);
  writeFileSync(file, bytes);
  expect(() => using((database) => database.check())).toThrow(unusable(/not a database that can be read/));
});

it('names a database that was cut short', () => {
  using(fill);
  truncateSync(file, 3 * 4096);
  expect(() => using((database) => database.check())).toThrow(unusable(/not a database that can be read/));
});

it('names a folder that is not there', () => {
  expect(() => open(path.join(folder, 'none', 'cloud.db'))).toThrow(unusable(/cannot be opened/));
});

it('finds nothing wrong with a healthy file', () => {
  using((database) => {
    fill(database);
    database.check();
  });
});
