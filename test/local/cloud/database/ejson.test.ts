import { ObjectId } from 'bson';
import { parse, stringify } from '../../../../local/cloud/database/ejson';

const now = () => 1_000_000;
const value = (text: string) => parse(`{"v":${text}}`, now).v;

it.each<[string, unknown]>([
  ['{"$numberInt":"7"}', 7],
  ['{"$numberDouble":"-1.5"}', -1.5],
  ['{"$numberDouble":"Infinity"}', Number.POSITIVE_INFINITY],
  ['{"$numberLong":"1099511627776"}', 1099511627776],
  ['{"$numberDecimal":"2.5"}', 2.5],
  ['{"$date":{"$numberLong":"-5"}}', new Date(-5)],
  ['{"$date":"2026-11-21T00:00:00Z"}', new Date('2026-11-21T00:00:00Z')],
  ['{"$oid":"507f1f77bcf86cd799439011"}', new ObjectId('507f1f77bcf86cd799439011')],
  ['{"$regularExpression":{"pattern":"^x","options":"ix"}}', /^x/i],
  ['{"$undefined":true}', null],
  ['{"$tcb_server_date":{"offset":{"$numberInt":"-500"}}}', new Date(999_500)],
  ['[{"deep":{"$numberInt":"1"}}]', [{ deep: 1 }]],
  ['{"$gt":{"$date":{"$numberLong":"0"}}}', { $gt: new Date(0) }],
])('reads %s', (text, expected) => {
  expect(value(text)).toEqual(expected);
});

it.each(['{"$oid":"zz"}', '{"$date":"soon"}', '{"$regularExpression":{"pattern":"(","options":""}}'])(
  'refuses %s as a parameter',
  (text) => {
    expect(() => value(text)).toThrow(expect.objectContaining({ code: 'INVALID_PARAM' }));
  },
);

it.each(['[]', '1', 'null', '{"$date":"2026-11-21T00:00:00Z"}'])(
  'refuses %s where a document belongs',
  (text) => {
    expect(() => parse(text, now)).toThrow('a document was expected');
  },
);

it('writes what it reads back unchanged', () => {
  const doc = {
    at: new Date(1500),
    before: new Date(-1),
    n: 1.5,
    big: 2 ** 53,
    text: '"中\0',
    list: [null, { a: true }],
  };
  expect(parse(stringify(doc), now)).toEqual(doc);
});

it('does not let a member called __proto__ become a prototype', () => {
  const doc = parse('{"_id":"x","__proto__":{"role":"admin"}}', now);
  expect(doc.role).toBeUndefined();
  expect(Object.getPrototypeOf(parse(stringify(doc), now))).toBe(Object.prototype);
});
