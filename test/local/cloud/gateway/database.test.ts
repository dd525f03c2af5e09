import { useCloud } from '../../../support/cloud';
import { functions, inside, schema } from '../../../support/fixture';

const local = useCloud({ functions, schema });

/** Forty notes, n00 to n39. */
const notes = Array.from({ length: 40 }, (_, n) => ({
  _id: `n${String(n).padStart(2, '0')}`,
  n,
  status: n % 2 ? 'published' : 'draft',
  at: new Date(10_000 + n),
  tags: [`t${n % 4}`],
  items: [
    { k: n, v: 'a' },
    { k: -n, v: 'b' },
  ],
  ...(n < 5 ? { optional: n } : {}),
  title: `Title ${n}`,
}));

describe('documents', () => {
  test('come back as they went in, dates and nothing included', async () => {
    const found = await inside(local, async ({ db }) => {
      const notes = db.collection('notes');
      const { _id } = await notes.add({
        data: {
          at: new Date(1000),
          author: { name: '安' },
          tags: ['x'],
          big: 2 ** 40,
          half: 1.5,
          none: null,
        },
      });
      const { data } = await notes.doc(_id).get();
      return { ...data, _id: _id.length, date: data.at instanceof Date };
    });
    expect(found).toEqual({
      _id: 32,
      date: true,
      at: '1970-01-01T00:00:01.000Z',
      author: { name: '安' },
      tags: ['x'],
      big: 2 ** 40,
      half: 1.5,
      none: null,
    });
  });

  test('carry the date of the cloud where a server date was asked for', async () => {
    local.clock.set('2026-08-01T00:00:00Z');
    const found = await inside(local, async ({ db }) => {
      await db
        .collection('notes')
        .doc('a')
        .set({ data: { at: db.serverDate({ offset: -1000 }) } });
      return (await db.collection('notes').doc('a').get()).data.at;
    });
    expect(found).toBe('2026-07-31T23:59:59.000Z');
  });

  test('can be read in part', async () => {
    local.database.insert('notes', [{ _id: 'a', author: { name: 'n', age: 3 }, title: 't' }]);
    const found = await inside(local, async ({ db }) => {
      const { data } = await db
        .collection('notes')
        .where({ _id: 'a' })
        .field({ 'author.name': true, _id: false })
        .get();
      return data;
    });
    expect(found).toEqual([{ author: { name: 'n' } }]);
  });

  test('are set, updated and removed one by one', async () => {
    const steps = await inside(local, async ({ db }) => {
      const one = db.collection('notes').doc('a');
      const made = await one.set({ data: { x: 1 } });
      const replaced = await one.set({ data: { y: 1 } });
      const updated = await one.update({ data: { z: 2 } });
      const { data } = await one.get();
      const removed = await one.remove();
      const absent = await one.update({ data: { z: 3 } });
      return [made.stats, replaced.stats, updated.stats.updated, data, removed.stats, absent.stats.updated];
    });
    expect(steps).toEqual([
      { updated: 0, created: 1 },
      { updated: 1, created: 0 },
      1,
      { _id: 'a', y: 1, z: 2 },
      { removed: 1 },
      0,
    ]);
  });
});

test('queries find what they name', async () => {
  local.database.insert('notes', notes);
  const found = await inside(local, async ({ db, _ }) => {
    const all = db.collection('notes');
    const inRange = { _id: _.gte('n00') };
    const total = async (filter: object) => (await all.where({ ...inRange, ...filter }).count()).total;
    const ids = async (query: typeof all) => (await query.get()).data.map(({ _id }) => _id);
    const published = all.where({ status: 'published', at: _.gte(new Date(10_000)) });
    return {
      page: await ids(published.orderBy('at', 'desc').skip(1).limit(3) as typeof all),
      range: await total({ n: _.gt(3).and(_.lte(10)) }),
      in: await total({ tags: _.in(['t1', 't2']) }),
      nin: await total({ tags: _.nin(['t1', 't2']) }),
      or: (await all.where(_.and([inRange, _.or([{ n: 1 }, { n: _.gt(37) }])])).count()).total,
      not: await total({ n: _.not(_.gte(2)) }),
      exists: await total({ optional: _.exists(true) }),
      absent: await total({ optional: null }),
      element: await total({ items: _.elemMatch({ k: _.gt(30), v: 'a' }) }),
      pattern: await total({ title: db.RegExp({ regexp: 'title 1', options: 'i' }) }),
      all: await total({ tags: _.all(['t1']) }),
      size: await total({ items: _.size(2) }),
      mod: await total({ n: _.mod(10, 0) }),
      byId: (await ids(all.where({ _id: _.in(['n03', 'n01']) }) as typeof all)).sort(),
    };
  });
  expect(found).toEqual({
    page: ['n37', 'n35', 'n33'],
    range: 7,
    in: 20,
    nin: 20,
    or: 3,
    not: 2,
    exists: 5,
    absent: 35,
    element: 9,
    pattern: 11,
    all: 10,
    size: 40,
    mod: 4,
    byId: ['n01', 'n03'],
  });
});

test('update commands change what they name', async () => {
  const found = await inside(local, async ({ db, _ }) => {
    const one = db.collection('notes').doc('u');
    await one.set({
      data: { a: 1, l: [1, 2, 3], s: ['x'], m: 5, hi: 5, lo: 5, gone: 1, o: { p: 1, q: 2 }, old: 1 },
    });
    await one.update({
      data: {
        a: _.inc(2),
        l: _.push([4, 5]),
        s: _.addToSet('x'),
        m: _.mul(3),
        hi: _.max(9),
        lo: _.min(1),
        gone: _.remove(),
        o: { p: 10, n: _.inc(1) },
        old: _.rename('fresh'),
      },
    });
    await one.update({ data: { l: _.unshift([0]), s: _.addToSet('y'), o: _.set({ z: 1 }) } });
    await one.update({ data: { l: _.pop(), s: _.pull('x') } });
    await one.update({ data: { l: _.shift() } });
    return (await one.get()).data;
  });
  expect(found).toEqual({
    _id: 'u',
    a: 3,
    l: [1, 2, 3, 4],
    s: ['y'],
    m: 15,
    hi: 9,
    lo: 1,
    o: { z: 1 },
    fresh: 1,
  });
});

test('many documents are updated and removed by one condition', async () => {
  local.database.insert('notes', notes);
  const counts = await inside(local, async ({ db, _ }) => {
    const drafts = db.collection('notes').where({ status: 'draft' });
    const updated = await drafts.update({ data: { n: _.inc(1) } });
    const removed = await drafts.remove();
    return [updated.stats.updated, removed.stats.removed];
  });
  expect(counts).toEqual([20, 20]);
});

test('aggregations group, join and reshape', async () => {
  local.database.insert('notes', notes);
  local.database.insert('accounts', [
    { _id: 'draft', label: 'Draft' },
    { _id: 'published', label: 'Published' },
  ]);
  const found = await inside(local, async ({ db, _, $ }) => {
    const groups = await db
      .collection('notes')
      .aggregate()
      .match({ _id: _.gte('n00') })
      .group({ _id: '$status', n: $.sum(1), mean: $.avg('$n') })
      .sort({ _id: 1 })
      .lookup({ from: 'accounts', localField: '_id', foreignField: '_id', as: 'account' })
      .project({ n: 1, mean: 1, label: $.arrayElemAt(['$account.label', 0]) })
      .end();
    return groups.list;
  });
  expect(found).toEqual([
    { _id: 'draft', n: 20, mean: 19, label: 'Draft' },
    { _id: 'published', n: 20, mean: 20, label: 'Published' },
  ]);
});

describe('a transaction', () => {
  beforeEach(() => {
    local.database.insert('accounts', [
      { _id: 'a', n: 100 },
      { _id: 'b', n: 0 },
    ]);
  });

  const balances = () =>
    local.database.find('accounts', { filter: { _id: { $in: ['a', 'b'] } }, sort: { _id: 1 } });

  test('shows its writes to itself first, and to all when it commits', async () => {
    const seen = await inside(local, ({ db, _ }) =>
      db.runTransaction(async (transaction) => {
        const accounts = transaction.collection('accounts');
        await accounts.doc('a').update({ data: { n: _.inc(-10) } });
        await accounts.doc('b').update({ data: { n: _.inc(10) } });
        const within = (await accounts.doc('a').get()).data.n;
        const without = (await db.collection('accounts').doc('a').get()).data.n;
        return { within, without };
      }),
    );
    expect(seen).toEqual({ within: 90, without: 100 });
    expect(balances().map(({ n }) => n)).toEqual([90, 10]);
  });

  test('leaves nothing behind when it is rolled back', async () => {
    const reason = await inside(local, ({ db }) =>
      db
        .runTransaction(async (transaction) => {
          await transaction
            .collection('accounts')
            .doc('a')
            .update({ data: { n: 0 } });
          await transaction.rollback('no');
        })
        .catch((error: unknown) => error),
    );
    expect(reason).toBe('no');
    expect(balances().map(({ n }) => n)).toEqual([100, 0]);
  });

  test('is tried again when somebody else wrote its document before it committed', async () => {
    const tries = await inside(local, async ({ db, _ }) => {
      let tries = 0;
      await db.runTransaction(async (transaction) => {
        tries++;
        const one = transaction.collection('accounts').doc('a');
        const { n } = (await one.get()).data;
        await one.update({ data: { n: Number(n) + 1 } });
        if (tries === 1)
          await db
            .collection('accounts')
            .doc('a')
            .update({ data: { n: _.inc(1000) } });
      });
      return tries;
    });
    expect(tries).toBe(2);
    expect(balances().map(({ n }) => n)).toEqual([1101, 0]);
  });

  test('reports a conflict of one of its operations in words the caller can retry on', async () => {
    const failures = await inside(local, async ({ db }) => {
      const add = () =>
        db.runTransaction(async (transaction) => {
          const one = transaction.collection('accounts').doc('b');
          const { n } = (await one.get()).data;
          await one.update({ data: { n: Number(n) + 1 } });
        }, 0);
      const results = await Promise.allSettled([add(), add(), add(), add()]);
      return results.flatMap((result) =>
        result.status === 'rejected' ? [String(result.reason.errMsg)] : [],
      );
    });
    expect(balances()[1]?.n).toBe(4 - failures.length);
    for (const failure of failures) expect(failure).toMatch(/TransactionConflict/);
  });
});

describe('a refused request', () => {
  type Caught = { errCode: number; errMsg: string };

  test('has the code and words of the platform for a key that is there already', async () => {
    local.database.insert('articles', [{ _id: 'a', slug: 'same' }]);
    const caught = await inside(local, ({ db }) =>
      db
        .collection('articles')
        .add({ data: { slug: 'same' } })
        .catch((error: unknown) => error as Caught),
    );
    expect(caught).toMatchObject({
      errCode: -502001,
      errMsg: expect.stringMatching(/E11000 duplicate key error .* index: slug dup key: { slug: "same" }/),
    });
  });

  test('has the code of the platform for an id that is there already', async () => {
    local.database.insert('articles', [{ _id: 'a', slug: 'one' }]);
    const caught = await inside(local, ({ db }) =>
      db
        .collection('articles')
        .add({ data: { _id: 'a', slug: 'two' } })
        .catch((error: unknown) => error as Caught),
    );
    expect(caught).toMatchObject({ errCode: -502001, errMsg: expect.stringMatching(/E11000/) });
  });

  test('has the code of the platform for a collection that is not there', async () => {
    const caught = await inside(local, ({ db }) =>
      db
        .collection('nothing')
        .doc('a')
        .get()
        .catch((error: unknown) => error as Caught),
    );
    expect(caught).toMatchObject({
      errCode: -502005,
      errMsg: expect.stringMatching(/collection not exists/),
    });
  });

  test.each(['_local_outbox', '_local_files'])('hides %s, which belongs to the local cloud', async (name) => {
    const sent = {
      code: `return sdk.db.collection('${name}').doc('a').get().catch((error) => error.errCode)`,
    };
    expect(await local.send('run', sent)).toBe(-502005);
  });

  test('hides the local cloud from a join too', async () => {
    const caught = await inside(local, ({ db }) =>
      db
        .collection('notes')
        .aggregate()
        .match({ _id: 'a' })
        .lookup({ from: '_local_outbox', localField: 'a', foreignField: 'a', as: 'x' })
        .end()
        .catch((error: unknown) => String((error as Caught).errMsg)),
    );
    expect(caught).toMatch(/not exist/);
  });

  test('does not change a text by a number', async () => {
    local.database.insert('notes', [{ _id: 'a', text: 'x' }]);
    const caught = await inside(local, ({ db, _ }) =>
      db
        .collection('notes')
        .doc('a')
        .update({ data: { text: _.inc(1) } })
        .catch((error: unknown) => error as Caught),
    );
    expect(caught).toMatchObject({ errCode: -502001 });
  });
});

test('the trace of a call tells what it asked the database', async () => {
  local.database.insert('notes', notes);
  await inside(local, async ({ db }) => {
    await db.collection('notes').where({ tags: 't1' }).limit(2).get();
  });
  const [call] = local.calls();
  expect(call).toMatchObject({
    function: 'run',
    caller: 'ann',
    operations: [
      {
        action: 'database.getDocument',
        collection: 'notes',
        reads: [{ collection: 'notes', index: 'tags', documents: 2 }],
      },
    ],
  });
});

test('a query without an index is a warning with the line that helps', async () => {
  await inside(local, ({ db }) => db.collection('notes').where({ n: 1 }).get());
  expect(local.takeLog()).toEqual([
    expect.stringMatching(
      /^scan: notes has no index for \{"n":"…"\}; add to its indexes in schema.json: \{.*"n".*\}$/,
    ),
  ]);
});
