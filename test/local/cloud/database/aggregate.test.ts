import { openWorld } from './world';

function seeded() {
  const world = openWorld();
  const { database } = world;
  database.createIndex('articles', { name: 'topic', keys: [['topic', 1]] });
  database.createCollection('topics');
  database.insert('articles', [
    { _id: 'a', topic: 'ban', n: 1, tags: ['x', 'y'] },
    { _id: 'b', topic: 'ban', n: 2, tags: ['x'] },
    { _id: 'c', topic: 'loan', n: 5, tags: [] },
  ]);
  database.insert('topics', [
    { _id: 'ban', title: '封号' },
    { _id: 'loan', title: '贷款' },
  ]);
  return world;
}

it('groups and sorts', () => {
  const { database } = seeded();
  const group = { $group: { _id: '$topic', n: { $sum: 1 }, most: { $max: '$n' }, mean: { $avg: '$n' } } };
  expect(database.aggregate('articles', [group, { $sort: { n: -1 } }])).toEqual([
    { _id: 'ban', n: 2, most: 2, mean: 1.5 },
    { _id: 'loan', n: 1, most: 5, mean: 5 },
  ]);
});

it('answers the leading match from an index', () => {
  const { database, reads, scans } = seeded();
  const stages = [{ $match: { topic: 'loan' } }, { $project: { n: 1 } }];
  expect(database.aggregate('articles', stages)).toEqual([{ _id: 'c', n: 5 }]);
  expect(reads()).toBe(1);
  expect(scans).toEqual([]);
});

it('sorts and limits by the index before reading', () => {
  const { database, reads } = seeded();
  database.createIndex('articles', { name: 'n', keys: [['n', 1]] });
  reads();
  const stages = [{ $match: {} }, { $sort: { n: -1 } }, { $limit: 1 }];
  expect(database.aggregate('articles', stages)).toMatchObject([{ _id: 'c' }]);
  expect(reads()).toBe(1);
});

it('joins by equality and reads only what joins', () => {
  const { database, reads } = seeded();
  const stages = [
    { $match: { topic: 'ban' } },
    { $lookup: { from: 'topics', localField: 'topic', foreignField: '_id', as: 'found' } },
    { $project: { title: { $arrayElemAt: ['$found.title', 0] } } },
  ];
  expect(database.aggregate('articles', stages)).toEqual([
    { _id: 'a', title: '封号' },
    { _id: 'b', title: '封号' },
  ]);
  expect(reads()).toBe(3);
});

it('joins by a pipeline with variables', () => {
  const { database } = seeded();
  const pipeline = [{ $match: { $expr: { $eq: ['$_id', '$$topic'] } } }, { $project: { title: 1 } }];
  const stages = [
    { $match: { _id: 'c' } },
    { $lookup: { from: 'topics', let: { topic: '$topic' }, pipeline, as: 'found' } },
    { $project: { found: 1 } },
  ];
  expect(database.aggregate('articles', stages)).toEqual([
    { _id: 'c', found: [{ _id: 'loan', title: '贷款' }] },
  ]);
});

it('says that a joined collection is missing', () => {
  const { database } = seeded();
  const lookup = { from: 'nowhere', localField: 'topic', foreignField: '_id', as: 'found' };
  expect(() => database.aggregate('articles', [{ $lookup: lookup }])).toThrow(
    expect.objectContaining({ code: 'DATABASE_COLLECTION_NOT_EXIST' }),
  );
});

it('unwinds and counts', () => {
  const { database } = seeded();
  const stages = [{ $unwind: '$tags' }, { $sortByCount: '$tags' }];
  expect(database.aggregate('articles', stages)).toEqual([
    { _id: 'x', count: 2 },
    { _id: 'y', count: 1 },
  ]);
});

it.each([
  ['an unknown stage', [{ $turn: 1 }], /\$turn/],
  ['a match that is no object', [{ $match: 1 }], /match filter/],
  ['a limit of nothing', [{ $limit: 0 }], /limit must be positive/],
  ['a sort by a word', [{ $sort: { n: 'up' } }], /\$sort key ordering/],
])('refuses %s', (_, stages, message) => {
  expect(() => seeded().database.aggregate('articles', stages)).toThrow(
    expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(message) }),
  );
});
