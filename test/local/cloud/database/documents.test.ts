import { change, openWorld } from './world';

const two = [
  { _id: 'a', title: '封号', n: 1, at: new Date(0) },
  { _id: 'b', title: '征信', n: 2, at: new Date(1000) },
];

function seeded() {
  const world = openWorld();
  world.database.insert('articles', two);
  return world.database;
}

it('returns documents as they were stored', () => {
  const database = seeded();
  expect(database.find('articles', { filter: { _id: 'a' } })).toEqual([two[0]]);
});

it('keeps types, order of members and text exactly', () => {
  const { database } = openWorld();
  const doc = {
    _id: 'x',
    z: null,
    a: [1.5, -0.25, 'é中😀\0'],
    o: { deep: [{ at: new Date(-5) }] },
    yes: true,
  };
  database.insert('articles', [doc]);
  const [stored] = database.find('articles', { filter: {} });
  expect(stored).toEqual(doc);
  expect(Object.keys(stored ?? {})).toEqual(['_id', 'z', 'a', 'o', 'yes']);
});

it('gives a document without an id one of 32 hexadecimal digits', () => {
  const { database } = openWorld();
  const ids = database.insert('articles', [{ n: 1 }, { n: 2 }]);
  expect(ids).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/), expect.stringMatching(/^[0-9a-f]{32}$/)]);
  expect(ids[0]).not.toBe(ids[1]);
});

it('inserts all documents or none', () => {
  const database = seeded();
  expect(() => database.insert('articles', [{ _id: 'c' }, { _id: 'a' }])).toThrow(/E11000.*index: _id_/);
  expect(database.count('articles', {})).toBe(2);
});

it('refuses an id that is neither text nor a number', () => {
  const { database } = openWorld();
  expect(() => database.insert('articles', [{ _id: { $gt: '' } }])).toThrow(
    '_id must be a string or a number',
  );
});

it('says which collection is missing, with the code of the platform', () => {
  const { database } = openWorld();
  const missing = expect.objectContaining({
    code: 'DATABASE_COLLECTION_NOT_EXIST',
    message: expect.stringContaining('Db or Table not exist: nowhere'),
  });
  const asks = [
    () => database.find('nowhere', { filter: {} }),
    () => database.findText('nowhere', { filter: {} }),
    () => database.count('nowhere', {}),
    () => database.insert('nowhere', [{}]),
    () => database.remove('nowhere', { filter: {}, multi: true }),
    () => database.aggregate('nowhere', []),
    () => database.modify('nowhere', { ...change, filter: {}, update: { $set: { a: 1 } } }),
  ];
  for (const ask of asks) expect(ask).toThrow(missing);
});

it('refuses to create a collection twice', () => {
  const { database } = openWorld();
  expect(() => database.createCollection('articles')).toThrow(
    expect.objectContaining({ code: 'DATABASE_COLLECTION_ALREADY_EXIST' }),
  );
});

it('sorts, skips, limits and projects', () => {
  const { database } = openWorld();
  const docs = [3, 1, 2, 5, 4].map((n) => ({ _id: `id${n}`, n, body: 'x' }));
  database.insert('articles', docs);
  const query = { filter: {}, sort: { n: -1 as const }, skip: 1, limit: 2, projection: { n: 1 } };
  const page = [
    { _id: 'id4', n: 4 },
    { _id: 'id3', n: 3 },
  ];
  expect(database.find('articles', query)).toEqual(page);
  expect(database.findText('articles', query).map((text) => JSON.parse(text))).toEqual(page);
});

it.each([
  ['$eq', { n: { $eq: 1 } }, ['a']],
  ['$ne', { n: { $ne: 1 } }, ['b']],
  ['$gt with $lte', { n: { $gt: 1, $lte: 2 } }, ['b']],
  ['$in', { n: { $in: [2, 9] } }, ['b']],
  ['$nin', { n: { $nin: [2] } }, ['a']],
  ['$exists', { gone: { $exists: false } }, ['a', 'b']],
  ['$or', { $or: [{ n: 2 }, { title: '封号' }] }, ['a', 'b']],
  ['$and', { $and: [{ n: 2 }, { title: '征信' }] }, ['b']],
  ['$nor', { $nor: [{ n: 2 }] }, ['a']],
  ['$not', { n: { $not: { $gt: 1 } } }, ['a']],
  ['a pattern', { title: /^封/ }, ['a']],
  ['a date', { at: { $gte: new Date(1000) } }, ['b']],
])('understands %s', (_, filter, ids) => {
  expect(
    seeded()
      .find('articles', { filter })
      .map(({ _id }) => _id),
  ).toEqual(ids);
});

it('refuses an operator it does not know', () => {
  const database = seeded();
  expect(() => database.find('articles', { filter: { n: { $near: 1 } } })).toThrow(
    expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringContaining('$near') }),
  );
});

it('runs no script that comes as a filter', () => {
  const database = seeded();
  expect(() => database.find('articles', { filter: { $where: () => true } })).toThrow('$where');
});

it('changes the first match or all of them', () => {
  const database = seeded();
  const update = { $inc: { n: 10 } };
  expect(database.modify('articles', { ...change, filter: {}, update })).toEqual({
    updated: 1,
    upsertId: null,
  });
  expect(database.modify('articles', { ...change, filter: {}, update, multi: true }).updated).toBe(2);
  expect(database.find('articles', { filter: {} }).map(({ n }) => n)).toEqual([21, 12]);
});

it('counts only documents that really change', () => {
  const database = seeded();
  const update = { $set: { n: 1 } };
  expect(database.modify('articles', { ...change, filter: { _id: 'a' }, update }).updated).toBe(0);
  expect(database.modify('articles', { ...change, filter: { _id: 'none' }, update }).updated).toBe(0);
});

it('replaces a document and keeps its id', () => {
  const database = seeded();
  const update = { only: 1 };
  database.modify('articles', { ...change, filter: { _id: 'a' }, update, replace: true, upsert: true });
  expect(database.find('articles', { filter: { _id: 'a' } })).toEqual([{ _id: 'a', only: 1 }]);
});

it('inserts what an upsert does not find', () => {
  const database = seeded();
  const upsert = { ...change, replace: true, upsert: true };
  const made = database.modify('articles', { ...upsert, filter: { _id: 'c' }, update: { n: 3 } });
  expect(made).toEqual({ updated: 0, upsertId: 'c' });
  expect(database.find('articles', { filter: { _id: 'c' } })).toEqual([{ _id: 'c', n: 3 }]);
});

it('removes the first match or all of them', () => {
  const database = seeded();
  expect(database.remove('articles', { filter: {}, multi: false })).toBe(1);
  expect(database.remove('articles', { filter: {}, multi: true })).toBe(1);
  expect(database.remove('articles', { filter: {}, multi: true })).toBe(0);
});
