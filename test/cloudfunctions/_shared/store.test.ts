import { all, claim, find, insertOnce, page, read } from '../../../cloudfunctions/_shared/store';

const asked: unknown[] = [];
let failing: Error | undefined;

/** A database that takes note of what reaches it. */
jest.mock('../../../cloudfunctions/_shared/database', () => {
  const note = (...words: unknown[]) => {
    asked.push(words);
    return query;
  };
  const query = {
    where: (filter: unknown) => note('where', filter),
    orderBy: () => query,
    limit: (most: number) => note('limit', most),
    field: () => query,
    get: async () => ({ data: [] }),
    add: async (options: unknown) => {
      note('add', options);
      if (failing) throw failing;
    },
    update: async (options: unknown) => {
      note('update', options);
      return { stats: { updated: 0 } };
    },
  };
  return { database: { collection: () => query, command: { and: Object, or: Object, lt: Object } } };
});

const quota = { _id: 'q', count: 1, keys: [], expiresAt: '2026-11-21T00:00:00.000Z' };
const hostile = JSON.parse('{"$gt":""}');

beforeEach(() => {
  asked.length = 0;
  failing = undefined;
});

describe('store', () => {
  it.each([
    ['read', () => read('articles', { _id: hostile })],
    ['read without a filter', () => read('articles', {})],
    ['find', () => find('articles', { topic: hostile, status: 'published' })],
    ['find with an empty object', () => find('reports', { by: JSON.parse('{}') })],
    ['claim', () => claim('quotas', { _id: 'q', count: hostile }, { count: 1 })],
    ['claim with a hostile change', () => claim('quotas', { _id: 'q' }, { keys: hostile })],
    ['insertOnce', () => insertOnce('quotas', { ...quota, keys: [hostile] })],
    [
      'page',
      () => page('articles', { where: { topic: hostile }, by: 'publishedAt', fields: ['id'], limit: 1 }),
    ],
  ])('sends nothing of a hostile %s to the database', async (_what, act) => {
    await expect(act()).rejects.toThrow('fence');
    expect(asked).toEqual([]);
  });

  it('never reads more than the platform gives', async () => {
    await all('topics', 'order');
    await find('articles', { status: 'published' });
    expect(asked).toContainEqual(['limit', 1_000]);
  });

  it.each(['E11000 duplicate key error collection: x index: _id_', '[DATABASE_DUPLICATE_WRITE] duplicate'])(
    'says that a document was there for "%s"',
    async (message) => {
      failing = new Error(message);
      expect(await insertOnce('quotas', quota)).toBe(false);
    },
  );

  it('passes on any other failure of a write', async () => {
    failing = new Error('ECONNRESET');
    await expect(insertOnce('quotas', quota)).rejects.toThrow('ECONNRESET');
  });

  it('says that nothing fitted a claim', async () => {
    expect(await claim('quotas', { _id: 'q' }, { count: 2 })).toBe(false);
  });
});
