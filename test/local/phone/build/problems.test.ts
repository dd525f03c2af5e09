import path from 'node:path';
import { createBundler } from '../../../../local/phone/build/bundle';
import { describe as say } from '../../../../local/phone/build/problem';
import { compileProgram, problemsOf, seenFrom } from '../../../../local/phone/build/program';
import { makeProject, type Project } from '../../../support/project';

let project: Project;
const roots = () => ({ source: project.folder, packages: path.resolve('node_modules') });

beforeEach(() => {
  project = makeProject();
});
afterEach(() => project.remove());

/** What is wrong with the project, as it is said to its author. */
function problems(): string[] {
  try {
    compileProgram(roots());
    return [];
  } catch (error) {
    return (problemsOf(error) ?? []).map((problem) => say(seenFrom(project.folder, problem)));
  }
}

describe('a mini program', () => {
  test('that is right has no problems', () => {
    expect(problems()).toEqual([]);
  });

  test.each([
    ['app.json', '{ "pages": ["pages/a/a"', 'app.json:1:24 is not JSON'],
    ['app.json', '{ "pages": [] }', 'app.json pages: name at least one page'],
    ['app.json', '{}', 'app.json pages: '],
    [
      'app.json',
      '{ "pages": ["pages/a/a", "pages/b/b"] }',
      'app.json page "pages/b/b" has no pages/b/b.wxml',
    ],
    [
      'pages/a/a.json',
      '{ "usingComponents": { "card": "./card" } }',
      'pages/a/a.json component "./card" is not there',
    ],
    [
      'pages/a/a.json',
      '{ "usingComponents": { "t": "tdesign-miniprogram/nothing/nothing" } }',
      'pages/a/a.json component "tdesign-',
    ],
    [
      'pages/a/a.json',
      '{ "usingComponents": { "t": "plugin://a/b" } }',
      'pages/a/a.json NotEmulated: component "plugin://a/b"',
    ],
    ['pages/a/a.json', '{ "styleIsolation": "none" }', 'pages/a/a.json styleIsolation: '],
    ['pages/a/a.wxml', '<view>\n<view>{{ a + }}</view>\n</view>', 'pages/a/a.wxml:2:14 unexpected character'],
    ['pages/a/a.wxml', '<view>\n  <text></view>', 'pages/a/a.wxml:2:4 missing end tag'],
    ['pages/a/a.wxml', '<view>\n  <t-card/></view>', 'pages/a/a.wxml:2:3 <t-card> is neither'],
    ['pages/a/a.wxml', '<map/>', 'pages/a/a.wxml:1:1 <map> is neither'],
    [
      'pages/a/a.wxml',
      '<import src="./row.wxml"/>',
      'pages/a/row.wxml "pages/a/row" is imported and is not there',
    ],
    [
      'pages/a/a.wxml',
      '<wxs src="./no.wxs" module="m"/>',
      'pages/a/no.wxs "pages/a/no" is imported and is not there',
    ],
    ['pages/a/a.wxss', '.a {\n  color: red\n', 'pages/a/a.wxss:1:1 Unclosed block'],
    ['pages/a/a.wxss', '@import "./no.wxss";', 'pages/a/a.wxss:1:1 @import "./no.wxss" is not there'],
    ['pages/a/a.wxss', '\n.a >> .b ( {}', 'pages/a/a.wxss:2:'],
    ['theme.json', '{ "light": {} }', 'theme.json dark: '],
  ])('with a broken %s (%s) hears %s', (file, text, expected) => {
    project.write({ 'app.json': '{ "pages": ["pages/a/a"], "themeLocation": "theme.json" }', [file]: text });
    expect(problems()).toEqual([expect.stringContaining(expected)]);
  });

  test('hears of all that is wrong at once', () => {
    project.write({
      'app.json': '{ "pages": ["pages/a/a", "pages/b/b"] }',
      'pages/a/a.wxml': '<one/><two/>',
    });
    expect(problems()).toHaveLength(3);
  });

  test('with a broken script hears file, line and column', async () => {
    project.write({ 'pages/a/a.ts': "import { b } from './b';\nPage({ b });" });
    const bundler = await createBundler(roots());
    const error = await bundler.build().catch((thrown: unknown) => thrown);
    await bundler.stop();
    const found = (problemsOf(error) ?? []).map((problem) => seenFrom(project.folder, problem));
    expect(found).toEqual([
      { file: 'pages/a/a.ts', line: 1, column: expect.any(Number), message: expect.stringContaining('./b') },
    ]);
  });
});
