import { allow, fenceChange, fenceDocument, fenceFilter } from '../../../cloudfunctions/_shared/fence';

/** As the SDK makes them: of a class of its own. */
class Operator {
  operator = 'of ours';
}

const own = allow(new Operator());
const smuggled = JSON.parse('{"text":"x","__proto__":{"role":"admin"}}');

const hostile: [string, unknown][] = [
  ['an operator', { $gt: '' }],
  ['an empty object', {}],
  ['a nested empty object', { x: {} }],
  ['extended JSON', { $date: '2030-01-01' }],
  ['a pattern', /.*/],
  ['a look-alike of an operator', { operator: 'of ours' }],
  ['an operator made elsewhere', new Operator()],
  ['a list', ['a01']],
  ['null, which also means missing', null],
  ['undefined, which is dropped', undefined],
  ['not a number', Number.NaN],
];

describe('fence around filters', () => {
  it.each([
    ['an equality', { _id: 'a01' }],
    ['an equality and an own operator', { _id: 'a01', count: own }],
    ['false and zero', { counted: false, n: 0 }],
  ])('lets %s through', (_what, filter) => {
    expect(() => fenceFilter(filter)).not.toThrow();
  });

  it.each(hostile)('stops %s as a value', (_what, value) => {
    expect(() => fenceFilter({ _id: 'a01', by: value })).toThrow('fence');
  });

  it.each(['$or', '$where', '__proto__', 'constructor', 'prototype', 'a.b', '', 'a$b'])(
    'stops the key %j',
    (key) => {
      expect(() => fenceFilter({ _id: 'a01', ...Object.fromEntries([[key, 'x']]) })).toThrow('fence');
    },
  );

  it.each([
    ['nothing', {}],
    ['operators only', { count: own }],
  ])('stops a filter with %s: it fits too much', (_what, filter) => {
    expect(() => fenceFilter(filter)).toThrow('without an equality');
  });
});

describe('fence around changes', () => {
  it('lets data and own operators through', () => {
    expect(() => fenceChange({ count: own, phase: 'received', masked: [{ kind: 'mobile' }] })).not.toThrow();
  });

  it.each([
    ['an operator as a key', { $set: { role: 'admin' } }],
    ['an operator as a value', { text: { $tcb_server_date: { offset: 1 } } }],
    ['a path into another field', { 'blocks.0.text': 'x' }],
    ['another id', { _id: 'a02' }],
    ['an own __proto__', smuggled],
  ])('stops %s', (_what, change) => {
    expect(() => fenceChange(change)).toThrow('fence');
  });
});

describe('fence around documents', () => {
  it('lets nested data through', () => {
    const document = { _id: 'a01', text: 'x', masked: [], answer: { title: '$100' }, date: null };
    expect(() => fenceDocument(document)).not.toThrow();
  });

  it.each([
    ['an operator deep inside', { _id: 'a', list: [{ x: { $oid: 'zz' } }] }],
    ['an own __proto__', { _id: 'a', inner: smuggled }],
    ['an inherited field', { _id: 'a', inner: Object.create({ role: 'admin' }) }],
    ['an own operator: it would be stored', { _id: 'a', count: own }],
    ['a date object', { _id: 'a', at: new Date(0) }],
    ['undefined', { _id: 'a', at: undefined }],
    ['an empty id', { _id: '' }],
  ])('stops %s', (_what, document) => {
    expect(() => fenceDocument(document)).toThrow('fence');
  });
});
