import { change, openWorld } from './world';

const conflict = expect.objectContaining({
  code: 'DATABASE_TRANSACTION_CONFLICT',
  message: expect.stringContaining('TransactionConflict'),
});
const gone = expect.objectContaining({ code: 'DATABASE_TRANSACTION_NOT_EXIST' });

function opened() {
  const world = openWorld();
  const { database } = world;
  database.createIndex('articles', { name: 'slug', keys: [['slug', 1]], unique: true });
  database.insert('articles', [
    { _id: 'a', slug: 'a', n: 1 },
    { _id: 'b', slug: 'b', n: 1 },
  ]);
  const begin = () => {
    const id = database.begin();
    return { id, ...database.inTransaction(id) };
  };
  const n = (id: string) => database.find('articles', { filter: { _id: id } })[0]?.n;
  return { ...world, begin, n };
}

const byId = (id: string) => ({ filter: { _id: id } });
const add = (id: string, by = 1) => ({ ...change, ...byId(id), update: { $inc: { n: by } } });

it('shows its writes to itself at once and to others when it commits', () => {
  const { database, begin, n } = opened();
  const transaction = begin();
  transaction.modify('articles', add('a'));
  transaction.insert('articles', [{ _id: 'c', slug: 'c', n: 9 }]);
  transaction.remove('articles', { ...byId('b'), multi: false });
  expect(transaction.find('articles', byId('a'))).toMatchObject([{ n: 2 }]);
  expect(transaction.find('articles', byId('b'))).toEqual([]);
  expect([n('a'), n('b'), n('c')]).toEqual([1, 1, undefined]);
  database.commit(transaction.id);
  expect([n('a'), n('b'), n('c')]).toEqual([2, undefined, 9]);
});

it('leaves nothing behind when it is aborted', () => {
  const { database, begin, n } = opened();
  const transaction = begin();
  transaction.modify('articles', add('a'));
  database.abort(transaction.id);
  expect(n('a')).toBe(1);
  expect(() => database.commit(transaction.id)).toThrow(gone);
});

it('reads every document as it was at its first operation', () => {
  const { database, begin } = opened();
  const transaction = begin();
  transaction.find('articles', byId('a'));
  database.modify('articles', { ...add('a'), ...add('b', 5) });
  database.remove('articles', { ...byId('a'), multi: false });
  database.insert('articles', [{ _id: 'late', slug: 'late' }]);
  expect(transaction.find('articles', byId('b'))).toMatchObject([{ n: 1 }]);
  expect(transaction.find('articles', byId('a'))).toMatchObject([{ n: 1 }]);
  expect(transaction.find('articles', byId('late'))).toEqual([]);
});

it('takes its snapshot with its first operation, not when it begins', () => {
  const { database, begin } = opened();
  const transaction = begin();
  database.modify('articles', add('a'));
  expect(transaction.modify('articles', add('a'))).toMatchObject({ updated: 1 });
  database.commit(transaction.id);
  expect(database.find('articles', byId('a'))).toMatchObject([{ n: 3 }]);
});

it('conflicts at once with another that wrote the same document', () => {
  const { database, begin, n } = opened();
  const [first, second] = [begin(), begin()];
  first.modify('articles', add('a'));
  expect(() => second.modify('articles', add('a'))).toThrow(conflict);
  expect(() => second.find('articles', byId('b'))).toThrow(gone);
  database.abort(second.id);
  database.commit(first.id);
  expect(n('a')).toBe(2);
});

it('conflicts when the document changed since the snapshot', () => {
  const { database, begin } = opened();
  const transaction = begin();
  transaction.find('articles', byId('b'));
  database.modify('articles', add('a'));
  expect(() => transaction.modify('articles', add('a'))).toThrow(conflict);
});

it('conflicts at commit when a plain write came between, and writes nothing', () => {
  const { database, begin, n } = opened();
  const transaction = begin();
  transaction.modify('articles', add('b'));
  transaction.modify('articles', add('a'));
  database.modify('articles', add('a', 10));
  expect(() => database.commit(transaction.id)).toThrow(conflict);
  expect([n('a'), n('b')]).toEqual([11, 1]);
});

it('holds up nobody after it failed', () => {
  const { begin } = opened();
  const [first, second, third] = [begin(), begin(), begin()];
  first.modify('articles', add('a'));
  second.modify('articles', add('b'));
  expect(() => second.modify('articles', add('a'))).toThrow(conflict);
  expect(third.modify('articles', add('b'))).toMatchObject({ updated: 1 });
});

it('lets two that each read what the other writes both commit: reads are not validated', () => {
  const { database, begin, n } = opened();
  const [first, second] = [begin(), begin()];
  first.find('articles', byId('b'));
  second.find('articles', byId('a'));
  first.modify('articles', add('a'));
  second.modify('articles', add('b'));
  database.commit(first.id);
  database.commit(second.id);
  expect([n('a'), n('b')]).toEqual([2, 2]);
});

it('reports a duplicate when it is written, also against its own writes', () => {
  const { begin, n } = opened();
  expect(() => begin().insert('articles', [{ _id: 'a' }])).toThrow('index: _id_');
  expect(() => begin().insert('articles', [{ _id: 'c', slug: 'a' }])).toThrow('index: slug');
  const transaction = begin();
  transaction.insert('articles', [{ _id: 'c', slug: 'new' }]);
  expect(() => transaction.insert('articles', [{ _id: 'd', slug: 'new' }])).toThrow('index: slug');
  expect(n('c')).toBeUndefined();
});

it('may take a unique key that it freed itself', () => {
  const { database, begin } = opened();
  const transaction = begin();
  transaction.remove('articles', { ...byId('a'), multi: false });
  transaction.insert('articles', [{ _id: 'c', slug: 'a' }]);
  database.commit(transaction.id);
  expect(database.find('articles', { filter: { slug: 'a' } })).toMatchObject([{ _id: 'c' }]);
});

it('creates or replaces by id as set does', () => {
  const { database, begin } = opened();
  const transaction = begin();
  const set = { ...change, replace: true, upsert: true };
  expect(transaction.modify('articles', { ...set, ...byId('c'), update: { slug: 'c' } })).toEqual({
    updated: 0,
    upsertId: 'c',
  });
  expect(transaction.modify('articles', { ...set, ...byId('a'), update: { slug: 'z' } }).updated).toBe(1);
  database.commit(transaction.id);
  expect(database.find('articles', byId('a'))).toEqual([{ _id: 'a', slug: 'z' }]);
  expect(database.find('articles', byId('c'))).toEqual([{ _id: 'c', slug: 'c' }]);
});

it('works on documents by id only', () => {
  const { begin } = opened();
  expect(() => begin().find('articles', { filter: { slug: 'a' } })).toThrow('names one document by _id');
  expect(() => begin().remove('articles', { filter: { _id: { $gt: '' } }, multi: true })).toThrow('by _id');
});

it('ends after 30 seconds and frees what it wrote', () => {
  const { database, begin, setTime, n } = opened();
  const old = begin();
  old.modify('articles', add('a'));
  setTime(30_000);
  expect(old.find('articles', byId('a'))).toMatchObject([{ n: 2 }]);
  setTime(30_001);
  expect(() => old.find('articles', byId('a'))).toThrow(gone);
  const next = begin();
  next.modify('articles', add('a'));
  database.commit(next.id);
  expect(n('a')).toBe(2);
});
