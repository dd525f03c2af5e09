import type { Document } from '../../../../local/cloud/database';
import { change, openWorld } from './world';

function updated(doc: Document, update: Document): Document | undefined {
  const { database } = openWorld();
  database.insert('articles', [{ _id: 'x', ...doc }]);
  database.modify('articles', { ...change, filter: { _id: 'x' }, update });
  const [{ _id, ...rest } = {}] = database.find('articles', { filter: {} });
  return rest;
}

it.each<[string, Document, Document, Document]>([
  ['$set deep', {}, { $set: { 'a.b': 1 } }, { a: { b: 1 } }],
  ['$set in an array', { a: [{ x: 1 }] }, { $set: { 'a.0.x': 2 } }, { a: [{ x: 2 }] }],
  ['$unset', { a: 1, b: 2 }, { $unset: { a: '' } }, { b: 2 }],
  ['$inc on nothing', {}, { $inc: { n: 2 } }, { n: 2 }],
  ['$mul', { n: 3 }, { $mul: { n: 2 } }, { n: 6 }],
  ['$min', { n: 3 }, { $min: { n: 2 } }, { n: 2 }],
  ['$max', { n: 3 }, { $max: { n: 2 } }, { n: 3 }],
  ['$push on nothing', {}, { $push: { a: 1 } }, { a: [1] }],
  [
    '$push at a position, sorted and cut',
    { a: [3, 1] },
    { $push: { a: { $each: [2], $sort: 1, $slice: 2 } } },
    { a: [1, 2] },
  ],
  ['unshift', { a: [1] }, { $push: { a: { $each: [0], $position: 0 } } }, { a: [0, 1] }],
  ['$pop', { a: [1, 2] }, { $pop: { a: 1 } }, { a: [1] }],
  ['$pull', { a: [1, 2, 1] }, { $pull: { a: 1 } }, { a: [2] }],
  ['$pull by condition', { a: [1, 2, 3] }, { $pull: { a: { $in: [1, 3] } } }, { a: [2] }],
  ['$addToSet', { a: [1] }, { $addToSet: { a: { $each: [1, 2] } } }, { a: [1, 2] }],
  ['$rename', { a: 1 }, { $rename: { a: 'b' } }, { b: 1 }],
])('applies %s', (_, doc, update, result) => {
  expect(updated(doc, update)).toEqual(result);
});

it.each<[string, Document, Document, RegExp]>([
  ['$inc on text', { a: 'x' }, { $inc: { a: 1 } }, /Cannot apply \$inc to a value of non-numeric type/],
  ['$inc on null', { a: null }, { $inc: { a: 1 } }, /non-numeric type/],
  ['$mul on an array', { a: [1] }, { $mul: { a: 1 } }, /non-numeric type/],
  ['$push on a number', { a: 1 }, { $push: { a: 1 } }, /must be an array but is of type number/],
  ['$addToSet on text', { a: 'x' }, { $addToSet: { a: 1 } }, /must be an array/],
  ['$pull on text', { a: 'x' }, { $pull: { a: 1 } }, /must be an array/],
  ['$set below a number', { a: 1 }, { $set: { 'a.b': 2 } }, /Cannot create field 'b' in element \{a: 1\}/],
  ['$inc below text', { a: 'x' }, { $inc: { 'a.b.c': 2 } }, /Cannot create field 'c' in element \{a: "x"\}/],
  ['two operators on one path', { a: 1 }, { $set: { a: 2 }, $inc: { a: 1 } }, /conflict/i],
  ['a new id', { a: 1 }, { $set: { _id: 'y' } }, /_id/],
  ['plain members among operators', { a: 1 }, { b: 2 }, /unknown modifier: b/],
  ['an unknown operator', { a: 1 }, { $double: { a: 2 } }, /\$double/],
])('refuses %s, as MongoDB does', (_, doc, update, message) => {
  expect(() => updated(doc, update)).toThrow(
    expect.objectContaining({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(message) }),
  );
});

it('leaves every document as it was when one of many cannot be updated', () => {
  const { database } = openWorld();
  const docs = [
    { _id: 'a', n: 1 },
    { _id: 'b', n: 'text' },
  ];
  database.insert('articles', docs);
  const all = { ...change, filter: {}, update: { $inc: { n: 1 } }, multi: true };
  expect(() => database.modify('articles', all)).toThrow();
  expect(database.find('articles', { filter: {} })).toEqual(docs);
});
