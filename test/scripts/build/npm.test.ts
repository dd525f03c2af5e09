import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildNpm } from '../../../scripts/build/npm';
import { folderWith } from '../../support/folder';

/** A library of two components, one of which needs the other, and a package of plain code. */
const installed = {
  'node_modules/lib/miniprogram_dist/button/button.json': '{"usingComponents":{"icon":"../icon/icon"}}',
  'node_modules/lib/miniprogram_dist/button/button.js':
    'import{helper}from"tiny";import props from"./props";',
  'node_modules/lib/miniprogram_dist/button/props.js': 'export default {};',
  'node_modules/lib/miniprogram_dist/button/button.wxml':
    '<wxs src="../common/tools.wxs" module="t"/><view/>',
  'node_modules/lib/miniprogram_dist/button/button.wxss': "@import '../common/base.wxss';",
  'node_modules/lib/miniprogram_dist/common/tools.wxs': 'module.exports = {};',
  'node_modules/lib/miniprogram_dist/common/base.wxss': '.a{}',
  'node_modules/lib/miniprogram_dist/icon/icon.json': '{}',
  'node_modules/lib/miniprogram_dist/icon/icon.js': '',
  'node_modules/lib/miniprogram_dist/table/table.js': 'nobody uses me',
  'node_modules/lib/miniprogram_dist/miniprogram_npm/tiny/index.js': 'exports.helper = 1;',
  'node_modules/plain/package.json': '{"name":"plain","main":"main.js"}',
  'node_modules/plain/main.js': 'module.exports = "plain " + require("./part");',
  'node_modules/plain/part.js': 'module.exports = "part";',
};

const files = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.extname(name))
    .sort();

async function built(sources: Record<string, string>) {
  const folder = folderWith({ ...installed, ...sources });
  await buildNpm(path.join(folder, 'miniprogram'), path.join(folder, 'node_modules'));
  return path.join(folder, 'miniprogram/miniprogram_npm');
}

describe('the npm build for the phone', () => {
  test('keeps a component with all it needs and leaves the rest of the library out', async () => {
    const target = await built({
      'miniprogram/pages/a/a.json': '{"usingComponents":{"b":"lib/button/button"}}',
    });
    expect(files(path.join(target, 'lib'))).toEqual([
      'button/button.js',
      'button/button.json',
      'button/button.wxml',
      'button/button.wxss',
      'button/props.js',
      'common/base.wxss',
      'common/tools.wxs',
      'icon/icon.js',
      'icon/icon.json',
      'miniprogram_npm/tiny/index.js',
    ]);
  });

  test('makes one file of an ordinary package', async () => {
    const target = await built({ 'miniprogram/app.ts': "import plain from 'plain';" });
    const module = { exports: '' };
    new Function('module', 'exports', readFileSync(path.join(target, 'plain/index.js'), 'utf8'))(module, {});
    expect(module.exports).toBe('plain part');
  });

  test('ships nothing for a type import', async () => {
    const target = await built({ 'miniprogram/app.ts': "import type { Plain } from 'plain';" });
    expect(existsSync(target)).toBe(false);
  });

  test('follows style sheets that name the library', async () => {
    const target = await built({ 'miniprogram/app.wxss': "@import 'miniprogram_npm/lib/common/base.wxss';" });
    expect(files(target)).toEqual(['lib/common/base.wxss']);
  });
});
