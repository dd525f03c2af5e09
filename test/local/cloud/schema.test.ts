import { type Database, openDatabase } from '../../../local/cloud/database';
import { applySchema, parseSchema, type Schema } from '../../../local/cloud/schema';

const shut = { read: false, write: false };
const newest = {
  name: 'newest',
  keys: [
    ['at', -1],
    ['_id', -1],
  ],
};

function schemaOf(indexes: unknown[]): Schema {
  const collections = { articles: { indexes, rule: shut } };
  return parseSchema(JSON.stringify({ collections, functions: { '*': { invoke: false } }, storage: shut }));
}

let database: Database;
beforeEach(() => {
  database = openDatabase({ file: ':memory:', sync: 'normal', now: () => 0, onScan: () => {} });
});
afterEach(() => database.close());

it('creates what is missing', () => {
  applySchema(database, schemaOf([newest, { name: 'slug', keys: [['slug', 1]], unique: true }]));
  expect(database.collections()).toEqual(['articles']);
  expect(database.indexes('articles')).toEqual([
    { ...newest, unique: false },
    { name: 'slug', keys: [['slug', 1]], unique: true },
  ]);
});

it('changes nothing the second time', () => {
  const schema = schemaOf([newest]);
  applySchema(database, schema);
  const spied = { ...database, createIndex: jest.fn(), dropIndex: jest.fn(), createCollection: jest.fn() };
  applySchema(spied, schema);
  expect(spied.createIndex).not.toHaveBeenCalled();
  expect(spied.dropIndex).not.toHaveBeenCalled();
  expect(spied.createCollection).not.toHaveBeenCalled();
});

it('drops an index that is no longer named and keeps the documents', () => {
  applySchema(database, schemaOf([newest]));
  database.insert('articles', [{ _id: 'a' }]);
  applySchema(database, schemaOf([]));
  expect(database.indexes('articles')).toEqual([]);
  expect(database.count('articles', {})).toBe(1);
});

it('rebuilds an index whose keys or uniqueness changed', () => {
  applySchema(database, schemaOf([{ name: 'x', keys: [['a', 1]] }]));
  database.insert('articles', [{ _id: 'a', a: 1, b: 2 }]);
  applySchema(database, schemaOf([{ name: 'x', keys: [['b', 1]], unique: true }]));
  expect(database.indexes('articles')).toEqual([{ name: 'x', keys: [['b', 1]], unique: true }]);
  expect(database.find('articles', { filter: { b: 2 } })).toHaveLength(1);
  expect(() => database.insert('articles', [{ b: 2 }])).toThrow('E11000');
});

const good = { collections: {}, functions: {}, storage: shut };
it.each<[string, unknown, RegExp]>([
  [
    'a direction of 2',
    { ...good, collections: { a: { indexes: [{ name: 'x', keys: [['p', 2]] }], rule: shut } } },
    /^schema\.json: collections\.a\.indexes\.0\.keys\.0\.1: /,
  ],
  [
    'an operator as a path',
    { ...good, collections: { a: { indexes: [{ name: 'x', keys: [['$p', 1]] }], rule: shut } } },
    /a field path such as/,
  ],
  [
    'a collection without rule',
    { ...good, collections: { a: { indexes: [] } } },
    /^schema\.json: collections\.a\.rule: /,
  ],
  [
    'a rule that is a number',
    { ...good, functions: { '*': { invoke: 1 } } },
    /^schema\.json: functions\.\*\.invoke: /,
  ],
  ['a member it does not know', { ...good, tables: {} }, /^schema\.json: the whole file: .*tables/],
])('names what is wrong with %s', (_, schema, message) => {
  expect(() => parseSchema(JSON.stringify(schema))).toThrow(message);
});

it('says that a file is not JSON', () => {
  expect(() => parseSchema('{', 'cloudfunctions/schema.json')).toThrow(
    /^cloudfunctions\/schema\.json is not JSON: /,
  );
});
