import postcss from 'postcss';
import { type Scope, scopeSelectors } from '../../../../local/phone/build/selectors';

const scoped = (css: string, scope: Scope): string => {
  const root = postcss.parse(css);
  scopeSelectors(root, scope);
  return root.toString();
};

describe('selectors', () => {
  test.each([
    ['view{}', {}, 'wx-view{}'],
    ['page{}', {}, 'wx-page{}'],
    ['.a{}', {}, '.a{}'],
    ['.a view .b{}', { prefix: 'card' }, '.card--a wx-view .card--b{}'],
    ['.a::after{}', { prefix: 'card' }, '.card--a::after{}'],
    ['.a:before{}', { prefix: 'card' }, '.card--a:before{}'],
    ['.a:not(.b) > text:first-child{}', { prefix: 'card' }, '.card--a:not(.card--b) > wx-text:first-child{}'],
    [':host{}', { prefix: 'card' }, '[wx-host=card]{}'],
    [':host .a{}', { prefix: 'card' }, '[wx-host=card] .card--a{}'],
    [':host{}', {}, 'wx-page{}'],
    [
      '.a, #b{}',
      { route: 'pages/a/a' },
      ':where([data-route="pages/a/a"]) .a, :where([data-route="pages/a/a"]) #b{}',
    ],
    ['page .a{}', { route: 'pages/a/a' }, 'wx-page:where([data-route="pages/a/a"]) .a{}'],
    ['span{} audio{}', {}, 'wx-span{} audio{}'],
  ])('%s in %j become %s', (css, scope, expected) => {
    expect(scoped(css, scope)).toBe(expected);
  });

  test("with :host(…) are refused, because the classes of a host are its user's", () => {
    expect(() => scoped(':host(.a){}', { prefix: 'card' })).toThrow(/NotEmulated: :host/);
  });

  test('leave key frames alone', () => {
    const css = '@keyframes turn{from{left:0}50%{left:1px}}';
    expect(scoped(css, { prefix: 'card', route: 'pages/a/a' })).toBe(css);
  });
});
