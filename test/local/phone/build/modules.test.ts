import path from 'node:path';
import { candidates, npmFile, type Roots, toFile, toPath } from '../../../../local/phone/build/modules';

const roots: Roots = {
  source: path.resolve('test/local/phone/sample'),
  packages: path.resolve('node_modules'),
};
const inSource = (name: string) => path.join(roots.source, name);
const tdesign = path.join(roots.packages, 'tdesign-miniprogram/miniprogram_dist');

describe('modules', () => {
  test('of an npm package lie in the folder it offers to mini programs', () => {
    expect(npmFile(roots, 'tdesign-miniprogram/button/button')).toBe(path.join(tdesign, 'button/button'));
  });

  test('of a package that offers none are left to the bundler', () => {
    expect(npmFile(roots, 'dayjs')).toBeUndefined();
  });

  test.each(['pages/home/home', 'miniprogram_npm/tdesign-miniprogram/button/button'])(
    'have one path and one file each: %s',
    (name) => {
      expect(toPath(roots, toFile(roots, name))).toBe(name);
    },
  );

  test.each([
    ['/utils/a', [inSource('utils/a')]],
    ['./a', [inSource('pages/a')]],
    ['../utils/a', [inSource('utils/a')]],
    [
      'tdesign-miniprogram/cell/cell',
      [inSource('pages/tdesign-miniprogram/cell/cell'), path.join(tdesign, 'cell/cell')],
    ],
    ['/miniprogram_npm/tdesign-miniprogram/cell/cell', [path.join(tdesign, 'cell/cell')]],
  ])('named %s are looked for in order', (specifier, expected) => {
    expect(candidates(roots, specifier, inSource('pages/x.ts'))).toEqual(expected);
  });
});
