import { requiredBy, transformWxs } from '../../../../local/phone/build/wxs';

describe('WXS', () => {
  test('names the type of a value by its constructor', () => {
    expect(transformWxs("list[0].constructor === 'Array'")).toContain("__wxs.typeName(list[0]) === 'Array'");
  });

  test('keeps the backslash of escapes that strings do not know', () => {
    expect(transformWxs(String.raw`getRegExp('^\d+\n$')`)).toContain(String.raw`getRegExp('^\\d+\n$')`);
  });

  test('marks what a module exports', () => {
    expect(transformWxs('module.exports = {};')).toBe('module.exports = {};;__wxs.mark(module.exports)');
  });

  test('lists the modules a file requires', () => {
    expect(requiredBy(`var a = require('./a.wxs'); var b = require( "../b.wxs" );`)).toEqual([
      './a.wxs',
      '../b.wxs',
    ]);
  });
});
