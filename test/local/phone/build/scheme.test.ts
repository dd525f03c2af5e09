import postcss from 'postcss';
import { followTheme } from '../../../../local/phone/build/scheme';

const switched = (css: string): string => {
  const root = postcss.parse(css);
  followTheme(root);
  return root.toString();
};

describe('prefers-color-scheme', () => {
  test.each([
    [
      '@media (prefers-color-scheme: dark){.a,.b{x:y}}',
      ':where([data-theme="dark"]) .a,:where([data-theme="dark"]) .b{x:y}',
    ],
    ['@media (prefers-color-scheme:light){.a{x:y}}', ':where([data-theme="light"]) .a{x:y}'],
    [
      '@media screen and (prefers-color-scheme: dark) and (min-width: 1px){.a{x:y}}',
      '@media screen and (min-width: 1px){:where([data-theme="dark"]) .a{x:y}}',
    ],
    ['@media (prefers-color-scheme: dark){html .a{x:y}}', 'html:where([data-theme="dark"]) .a{x:y}'],
    ['@media (min-width: 1px){.a{x:y}}', '@media (min-width: 1px){.a{x:y}}'],
  ])('%s becomes %s', (css, expected) => {
    expect(switched(css)).toBe(expected);
  });

  test('is refused in a list, where it could not be told apart', () => {
    expect(() => switched('@media print, (prefers-color-scheme: dark){.a{x:y}}')).toThrow(/stands alone/);
  });
});
