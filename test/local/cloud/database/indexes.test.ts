import type { Document, Query } from '../../../../local/cloud/database';
import { change, openWorld } from './world';

const slug = { name: 'slug', keys: [['slug', 1]], unique: true } as const;

it('refuses a second document with the same unique key, naming index and key', () => {
  const { database } = openWorld();
  database.createIndex('articles', slug);
  database.insert('articles', [{ _id: 'a', slug: 'ban' }]);
  const duplicate = expect.objectContaining({
    code: 'DATABASE_REQUEST_FAILED',
    message: expect.stringContaining(
      'E11000 duplicate key error collection: tnt-local.articles index: slug dup key: { slug: "ban" }',
    ),
  });
  expect(() => database.insert('articles', [{ _id: 'b', slug: 'ban' }])).toThrow(duplicate);
  database.insert('articles', [{ _id: 'b', slug: 'other' }]);
  const take = { ...change, filter: { _id: 'b' }, update: { $set: { slug: 'ban' } } };
  expect(() => database.modify('articles', take)).toThrow(duplicate);
  expect(database.find('articles', { filter: { slug: 'other' } })).toHaveLength(1);
});

it('takes a missing member for null in a unique index', () => {
  const { database } = openWorld();
  database.createIndex('articles', slug);
  database.insert('articles', [{ _id: 'a' }]);
  expect(() => database.insert('articles', [{ _id: 'b', slug: null }])).toThrow('dup key: { slug: null }');
});

it('frees a unique key with the document that held it', () => {
  const { database } = openWorld();
  database.createIndex('articles', slug);
  database.insert('articles', [{ _id: 'a', slug: 'ban' }]);
  database.remove('articles', { filter: { _id: 'a' }, multi: false });
  expect(database.insert('articles', [{ _id: 'b', slug: 'ban' }])).toEqual(['b']);
});

it('tells long texts apart that begin alike', () => {
  const { database } = openWorld();
  database.createIndex('articles', slug);
  const start = '谣'.repeat(200);
  database.insert('articles', [{ slug: `${start}a` }, { slug: `${start}b` }]);
  expect(database.count('articles', { slug: `${start}b` })).toBe(1);
  expect(() => database.insert('articles', [{ slug: `${start}a` }])).toThrow('E11000');
});

it('does not build a unique index over documents that collide', () => {
  const { database } = openWorld();
  database.insert('articles', [{ slug: 'x' }, { slug: 'x' }]);
  expect(() => database.createIndex('articles', slug)).toThrow('E11000');
  expect(database.indexes('articles')).toEqual([]);
  database.createIndex('articles', { name: 'slug', keys: [['slug', 1]] });
});

it('finds a document by any element of an array, once', () => {
  const { database, reads, scans } = openWorld();
  database.createIndex('articles', { name: 'tags', keys: [['tags', 1]] });
  database.insert('articles', [
    { _id: 'a', tags: ['x', 'y', 'z'] },
    { _id: 'b', tags: ['y'] },
    { _id: 'c', tags: 'x' },
  ]);
  const ids = (filter: Document) => database.find('articles', { filter }).map(({ _id }) => _id);
  expect(ids({ tags: { $in: ['x', 'y', 'z'] } }).sort()).toEqual(['a', 'b', 'c']);
  reads();
  expect(ids({ tags: 'x' })).toEqual(['a', 'c']);
  expect(reads()).toBe(2);
  expect(scans).toEqual([]);
});

it('finds an array whose elements meet the two bounds of a range separately', () => {
  const { database } = openWorld();
  database.createIndex('articles', { name: 'scores', keys: [['scores', 1]] });
  database.insert('articles', [
    { _id: 'a', scores: [1, 10] },
    { _id: 'b', scores: [10, 11] },
  ]);
  expect(database.find('articles', { filter: { scores: { $gt: 5, $lt: 8 } } })).toMatchObject([{ _id: 'a' }]);
});

it('orders by a whole array although the filter holds one of its elements', () => {
  const { database } = openWorld();
  database.createIndex('articles', { name: 'tags', keys: [['tags', 1]] });
  database.insert('articles', [
    { _id: 'a', tags: ['x', 'm'] },
    { _id: 'b', tags: ['b', 'x'] },
  ]);
  const found = database.find('articles', { filter: { tags: 'x' }, sort: { tags: 1 } });
  expect(found.map(({ _id }) => _id)).toEqual(['b', 'a']);
});

it('forgets the elements an update takes out', () => {
  const { database } = openWorld();
  database.createIndex('articles', { name: 'tags', keys: [['tags', 1]] });
  database.insert('articles', [{ _id: 'a', tags: ['x', 'y'] }]);
  database.modify('articles', { ...change, filter: { _id: 'a' }, update: { $pull: { tags: 'x' } } });
  expect(database.count('articles', { tags: 'x' })).toBe(0);
  expect(database.count('articles', { tags: 'y' })).toBe(1);
});

it('makes a dropped index useless and its name free', () => {
  const { database, scans } = openWorld();
  database.createIndex('articles', slug);
  database.insert('articles', [{ _id: 'a', slug: 'x' }]);
  database.dropIndex('articles', 'slug');
  database.insert('articles', [{ _id: 'b', slug: 'x' }]);
  expect(database.find('articles', { filter: { slug: 'x' } })).toHaveLength(2);
  expect(scans).toHaveLength(1);
  expect(() => database.dropIndex('articles', 'slug')).toThrow('index not found with name [slug]');
});

describe('a list of 300 documents', () => {
  const docs = Array.from({ length: 300 }, (_, i) => ({
    _id: `id${String(i).padStart(3, '0')}`,
    phase: i % 3 === 0 ? 'queued' : 'published',
    // Three documents share each moment, so that only the id sets them apart.
    at: new Date(Math.floor(i / 3) * 1000),
    harm: i % 7,
    tags: [`t${i % 5}`, 'all'],
  }));

  function listed() {
    const world = openWorld();
    const { database } = world;
    database.createIndex('articles', {
      name: 'newest',
      keys: [
        ['at', -1],
        ['_id', -1],
      ],
    });
    database.createIndex('articles', {
      name: 'phase',
      keys: [
        ['phase', 1],
        ['harm', -1],
        ['at', 1],
        ['_id', 1],
      ],
    });
    database.createIndex('articles', {
      name: 'tags',
      keys: [
        ['tags', 1],
        ['at', -1],
        ['_id', -1],
      ],
    });
    database.insert('articles', docs);
    return world;
  }

  /** Walks a whole list page by page as our lists do; returns the ids and the dearest page. */
  function walk(page: (last: Document | undefined) => Query) {
    const { database, reads, scans } = listed();
    const ids: unknown[] = [];
    let dearest = 0;
    for (let last: Document | undefined; ; ) {
      const found = database.find('articles', page(last));
      dearest = Math.max(dearest, reads());
      ids.push(...found.map(({ _id }) => _id));
      last = found.at(-1);
      // A cursor that does not advance must not hang the test.
      if (found.length < 20 || ids.length > docs.length) return { ids, dearest, scans };
    }
  }

  const newestFirst = [...docs].reverse().map(({ _id }) => _id);

  it('is paged newest first by a cursor that reads no more than the page', () => {
    const { ids, dearest, scans } = walk((last) => ({
      filter: last ? { $or: [{ at: { $lt: last.at } }, { at: last.at, _id: { $lt: last._id } }] } : {},
      sort: { at: -1, _id: -1 },
      limit: 20,
    }));
    expect(ids).toEqual(newestFirst);
    expect(dearest).toBe(20);
    expect(scans).toEqual([]);
  });

  it('is paged by a cursor within one tag', () => {
    const { ids, dearest } = walk((last) => ({
      filter: {
        $and: [
          { tags: 't2' },
          last ? { $or: [{ at: { $lt: last.at } }, { at: last.at, _id: { $lt: last._id } }] } : {},
        ],
      },
      sort: { at: -1, _id: -1 },
      limit: 20,
    }));
    expect(ids).toEqual(newestFirst.filter((id) => Number(id.slice(2)) % 5 === 2));
    expect(dearest).toBe(20);
  });

  it('is paged by a cursor in an order of mixed directions', () => {
    const { ids, dearest } = walk((last) => ({
      filter: last
        ? {
            phase: 'published',
            $or: [
              { harm: { $lt: last.harm } },
              { harm: last.harm, at: { $gt: last.at } },
              { harm: last.harm, at: last.at, _id: { $gt: last._id } },
            ],
          }
        : { phase: 'published' },
      sort: { harm: -1, at: 1, _id: 1 },
      limit: 20,
    }));
    const wanted = docs.filter(({ phase }) => phase === 'published').sort((a, b) => b.harm - a.harm);
    expect(ids).toEqual(wanted.map(({ _id }) => _id));
    expect(dearest).toBe(20);
  });

  it('is read backwards through the same index', () => {
    const { database, reads } = listed();
    const oldest = database.find('articles', { filter: {}, sort: { at: 1, _id: 1 }, limit: 5 });
    expect(oldest.map(({ _id }) => _id)).toEqual(newestFirst.slice(-5).reverse());
    expect(reads()).toBe(5);
  });

  it('is counted by the index without reading a document', () => {
    const { database, reads } = listed();
    expect(database.count('articles', { phase: 'queued' })).toBe(100);
    expect(database.count('articles', { at: { $gte: new Date(90_000) } })).toBe(30);
    expect(reads()).toBe(0);
  });

  it('is found by the beginning of a text', () => {
    const { database, reads, scans } = listed();
    expect(database.count('articles', { _id: /^id29/ })).toBe(10);
    expect(reads()).toBe(10);
    expect(scans).toEqual([]);
  });

  it('is reported with the missing line when a query goes through all of it', () => {
    const { database, scans } = listed();
    database.find('articles', { filter: { harm: 3, slug: 'x' }, sort: { seen: -1 } });
    database.find('articles', { filter: { 'author.name': 'x', at: { $gt: new Date(0) }, harm: 1 } });
    database.find('articles', { filter: { harm: 3 }, sort: { at: -1 }, limit: 1 });
    database.count('articles', { title: { $exists: true } });
    expect(scans.map(({ line }) => line)).toEqual([
      '{ "name": "harm_slug_seen", "keys": [["harm", 1], ["slug", 1], ["seen", -1]] }',
      '{ "name": "harm_at", "keys": [["harm", 1], ["at", -1]] }',
      'none: no index can serve such a filter',
    ]);
    expect(scans[0]).toMatchObject({
      collection: 'articles',
      filter: { harm: 3, slug: 'x' },
      sort: { seen: -1 },
    });
  });

  it('is not reported when an index bounds the query or nothing is asked', () => {
    const { database, scans } = listed();
    database.find('articles', { filter: { phase: 'queued' }, sort: { seen: 1 } });
    database.find('articles', { filter: { tags: { $in: ['t1', 't2'] }, harm: 2 } });
    database.find('articles', { filter: {}, limit: 10 });
    database.count('articles', {});
    expect(scans).toEqual([]);
  });

  it('is reported however small the collection is', () => {
    const { database, scans } = openWorld();
    database.find('articles', { filter: { anything: 1 } });
    expect(scans).toMatchObject([
      { collection: 'articles', line: '{ "name": "anything", "keys": [["anything", 1]] }' },
    ]);
  });
});
