import fc from 'fast-check';
import { Query } from 'mingo';
import type { Database, Document, Filter, Index, Read, Sort } from '../../../../local/cloud/database';
import { stringify } from '../../../../local/cloud/database/ejson';
import { change, openWorld } from './world';

// Each seed makes 1,750 questions, each asked three ways: 21,000 queries in all. A failure prints its seed and
// the smallest world that shows it.
const seeds = [1, 20261121, -77, 424242];
const worlds = 70;
const questions = 25;

const paths = ['a', 'b', 'c', 'o.p'];

const whole = { noNullPrototype: true };
const some: { requiredKeys: []; noNullPrototype: true } = { requiredKeys: [], noNullPrototype: true };

const scalar = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: -2, max: 3 }) },
  fc.constantFrom(0.5, -0, 1e300, -Infinity),
  fc.constantFrom('', 'a', 'ab', 'a\0', 'abc', 'b', '中', '中文', 'z'.repeat(199), 'z'.repeat(200)),
  fc.constantFrom('z'.repeat(201), `${'z'.repeat(201)}a`, `${'z'.repeat(200)}中`),
  fc.integer({ min: -1, max: 2 }).map((seconds) => new Date(seconds * 1000)),
  fc.boolean(),
  fc.constant(null),
);
const value = fc.oneof(
  { weight: 8, arbitrary: scalar },
  { weight: 2, arbitrary: fc.array(scalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.record({ p: scalar }, whole) },
  { weight: 1, arbitrary: fc.array(fc.record({ p: scalar }, some), { maxLength: 2 }) },
);
const document = fc.record({ a: value, b: value, c: scalar, o: value }, some);
const documents = fc
  .array(document, { minLength: 5, maxLength: 40 })
  .map((docs) => docs.map((doc, at): Document => ({ _id: `id${at}`, ...doc })));

const bound = scalar.filter((candidate) => candidate !== null);
const condition = fc.oneof(
  scalar,
  scalar.map(($eq) => ({ $eq })),
  bound.map(($gt) => ({ $gt })),
  bound.map(($lte) => ({ $lte })),
  fc.record({ $gte: bound, $lt: bound }, whole),
  fc.record({ $gt: fc.integer({ min: -2, max: 2 }), $lte: fc.integer({ min: -1, max: 3 }) }, whole),
  fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })),
  fc.record({ $in: fc.array(scalar, { maxLength: 3 }), $gt: bound }, whole),
  scalar.map(($ne) => ({ $ne })),
  fc.boolean().map(($exists) => ({ $exists })),
  fc.constantFrom(/^a/, /^ab?/, /^a|b/, /^中/, /b$/, /^A/i, /^z{3}/),
);
const idCondition = fc.oneof(
  fc.constantFrom('id1', 'id7', 'none'),
  fc.constant({ $in: ['id3', 'id1'] }),
  fc.constant({ $gt: 'id2' }),
);
const fields = fc.record(
  { a: condition, b: condition, c: condition, 'o.p': condition, _id: idCondition },
  some,
);
/** The page after a document: our lists' own form of cursor. */
const cursor = fc
  .record({ path: fc.constantFrom(...paths), at: bound, sign: fc.constantFrom('$lt', '$gt'), equal: fields })
  .map(({ path, at, sign, equal }) => ({
    $and: [equal, { $or: [{ [path]: { [sign]: at } }, { [path]: at, _id: { [sign]: 'id4' } }] }],
  }));
const filter: fc.Arbitrary<Filter> = fc.oneof(
  { weight: 4, arbitrary: fields },
  { weight: 1, arbitrary: fc.tuple(fields, condition).map(([both, a]) => ({ $and: [both, { a }] })) },
  { weight: 1, arbitrary: fc.tuple(fields, fields).map(($or) => ({ $or })) },
  { weight: 1, arbitrary: fc.tuple(fields, fields).map(([first, other]) => ({ ...first, $nor: [other] })) },
  { weight: 2, arbitrary: cursor },
);
const direction = fc.constantFrom(1 as const, -1 as const);
const key = fc.tuple(fc.constantFrom(...paths, '_id'), direction);
const keys = fc.uniqueArray(key, { minLength: 1, maxLength: 3, selector: ([path]) => path });
const index = keys.map((list): Index => ({ name: JSON.stringify(list), keys: list }));
const indexes = fc.uniqueArray(index, { maxLength: 4, selector: ({ name }) => name });
const sort = fc.oneof(
  fc.constant(undefined),
  keys.map((list): Sort => Object.fromEntries(list)),
);
const question = fc.record({
  filter,
  sort,
  skip: fc.integer({ min: 0, max: 3 }),
  limit: fc.integer({ min: 1, max: 6 }),
});
const edits = fc.array(fc.record({ at: fc.nat(39), path: fc.constantFrom('a', 'b', 'o'), value }), {
  maxLength: 10,
});
const world = fc.record({
  documents,
  indexes,
  edits,
  removed: fc.subarray(['id2', 'id5', 'id9']),
  questions: fc.array(question, { minLength: questions, maxLength: questions }),
});
type Plot = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** The collection after edits and removals, beside the plain list it should equal. */
function build(
  { documents: docs, indexes: list, edits: changes, removed }: Plot,
  onRead: (read: Read) => void,
) {
  const { database } = openWorld({ onRead });
  for (const one of list.slice(0, 2)) database.createIndex('articles', one);
  database.insert('articles', docs);
  for (const one of list.slice(2)) database.createIndex('articles', one);
  const plain = docs.map((doc) => ({ ...doc }));
  for (const { at, path, value: next } of changes) {
    const edited = plain[at % plain.length];
    if (!edited) continue;
    edited[path] = next;
    const update = { $set: { [path]: next } };
    database.modify('articles', { ...change, filter: { _id: edited._id }, update });
  }
  database.remove('articles', { filter: { _id: { $in: removed } }, multi: true });
  return { database, plain: plain.filter(({ _id }) => !removed.some((id) => id === _id)) };
}

const anything = new Query({});
const inOrder = (docs: Document[], order: Sort) => anything.find<Document>(docs).sort(order).all();
const ids = (docs: readonly Document[]) => docs.map(({ _id }) => _id).join();

/** How the database's answers differ from mingo's over all documents: null when they agree. */
function difference(
  database: Database,
  all: Document[],
  { filter: where, sort: order, skip, limit }: Plot['questions'][number],
) {
  const test = new Query(where);
  const wanted = all.filter((doc) => test.test(doc));
  const found = database.find('articles', { filter: where, sort: order });
  if (ids([...found].sort(byId)) !== ids([...wanted].sort(byId))) return 'finds others';
  // A stable sort leaves what is in order as it is.
  if (order && ids(inOrder(found, order)) !== ids(found)) return 'finds them in another order';
  if (database.count('articles', where) !== wanted.length) return 'counts others';
  const page = database.findText('articles', { filter: where, sort: order, skip, limit });
  const slice = found.slice(skip, skip + limit).map(stringify);
  return page.join() === slice.join() ? null : 'gives another page';
}

/** Looking for the smallest failing world may take long. */
const patience = { interruptAfterTimeLimit: 90_000, markInterruptAsFailure: true };

const byId = (a: Document, b: Document) => (String(a._id) < String(b._id) ? -1 : 1);

/** The first question whose answer differs, and how. */
function firstDifference(plot: Plot, onRead: (read: Read) => void): string | null {
  const { database, plain } = build(plot, onRead);
  const faults = plot.questions.map((asked) => [difference(database, plain, asked), asked] as const);
  const [fault] = faults.filter(([found]) => found);
  return fault ? `${fault[0]}: ${stringify(fault[1].filter)} ${JSON.stringify(fault[1].sort)}` : null;
}

describe.each(seeds)('a database asked at random, seed %i', (seed) => {
  it('answers find, count and findText as mingo does over the plain documents', () => {
    let reads = 0;
    let indexed = 0;
    const onRead = ({ index: used }: Read) => {
      reads += 1;
      if (used) indexed += 1;
    };
    const agrees = fc.property(world, (plot) => expect(firstDifference(plot, onRead)).toBeNull());
    fc.assert(agrees, { seed, numRuns: worlds, ...patience });
    // Random questions prove little about indexes unless indexes answer them.
    expect(indexed / reads).toBeGreaterThan(0.4);
  }, 100_000);
});
