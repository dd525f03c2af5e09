import { formatUrl, parseUrl } from '../../../../local/phone/runtime/shell/url';

describe('a page url', () => {
  test.each([
    ['/pages/a/a?id=1&t=%E4%BD%A0', 'pages/a/a', { id: '1', t: '%E4%BD%A0' }],
    ['pages/a/a', 'pages/a/a', {}],
    ['pages/a/a.html?flag&x=', 'pages/a/a', { flag: '', x: '' }],
    ['/pages/a/a?u=a=b', 'pages/a/a', { u: 'a=b' }],
  ])('%s has its path and raw values', (url, path, query) => {
    expect(parseUrl(url)).toEqual({ path, query });
  });

  test('is the same after taking apart and putting together', () => {
    expect(formatUrl(parseUrl('pages/a/a?id=1&t=2'))).toBe('/pages/a/a?id=1&t=2');
  });
});
