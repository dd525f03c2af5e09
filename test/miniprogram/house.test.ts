import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve('miniprogram');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file));

const files = (extension: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith(extension) && !file.startsWith('miniprogram_npm'),
  );

const app = json('app.json');
const theme = json('theme.json');
const pages: string[] = [
  ...app.pages,
  ...app.subPackages.flatMap((part: { root: string; pages: string[] }) =>
    part.pages.map((page) => `${part.root}/${page}`),
  ),
];
const components = [...pages, ...files('.ts').filter((file) => file.startsWith('components'))].map((file) =>
  file.replace(/\.ts$/, ''),
);

/** Where a component named in `usingComponents` lies. */
function located(from: string, used: string): string {
  if (used.startsWith('/')) return path.join(root, used);
  if (used.startsWith('.')) return path.resolve(root, path.dirname(from), used);
  return path.resolve('node_modules', used.replace(/^(tdesign-miniprogram)/, '$1/miniprogram_dist'));
}

/** WeChat's own compiler; a mistake in any template makes it throw, naming file and line. */
const compiler: { wxmlToJs(root: string, options: object): string } = require('miniprogram-compiler');

describe('the mini program', () => {
  it('has every page and every tab icon that app.json names, small enough for the tab bar', () => {
    for (const page of pages) expect(existsSync(path.join(root, `${page}.wxml`))).toBe(true);
    const icons = Object.values<Record<string, string>>(theme).flatMap((colors) =>
      Object.values(colors).filter((value) => value.endsWith('.png')),
    );
    expect(icons).toHaveLength(12);
    for (const icon of icons) expect(statSync(path.join(root, icon)).size).toBeLessThan(40 * 1024);
  });

  it('has a light and a dark value for every theme variable it names, and no others', () => {
    const named = [...read('app.json').matchAll(/"@(\w+)"/g)].map(([, name]) => name);
    for (const colors of Object.values<object>(theme)) {
      expect(Object.keys(colors).sort()).toEqual([...new Set(named)].sort());
    }
  });

  it.each(components)('%s declares exactly the components it uses', (component) => {
    const { usingComponents = {} } = json(`${component}.json`);
    const tags = new Set([...read(`${component}.wxml`).matchAll(/<([a-z][\w-]*)/g)].map(([, tag]) => tag));
    for (const [tag, used] of Object.entries<string>(usingComponents)) {
      expect([component, tag, tags.has(tag)]).toEqual([component, tag, true]);
      expect([used, existsSync(`${located(component, used)}.json`)]).toEqual([used, true]);
    }
    const own = readdirSync(path.join(root, 'components'));
    const missing = [...tags].filter((tag) => tag && (own.includes(tag) || tag.startsWith('t-')));
    expect(missing.filter((tag) => tag && !(tag in usingComponents))).toEqual([]);
  });

  it('has templates that WeChat’s own compiler takes', () => {
    const script = compiler.wxmlToJs(root, { wxmlList: files('.wxml'), wxsList: [] });
    for (const file of files('.wxml')) expect(script).toContain(file);
  });

  it('scales every page with the reader’s font', () => {
    for (const page of pages) {
      expect(read(`${page}.wxml`)).toMatch(/^<page-meta page-style="{{pageStyle}}" \/>/);
      expect(read(`${page}.ts`)).toMatch(/behaviors: \[\s*readable/);
    }
  });

  it('sets text in scaled sizes only', () => {
    const sizes = files('.wxss').flatMap((file) => read(file).match(/font-size:[^;]+;/g) ?? []);
    expect(sizes.length).toBeGreaterThan(20);
    expect(sizes.filter((size) => !/var\(--(font-\w+|scale)\)/.test(size))).toEqual([]);
  });

  it('keeps to WeChat’s rules of experience', () => {
    for (const file of files('.wxss')) expect(read(file)).not.toMatch(/:active|overflow(-[xy])?:\s*scroll/);
  });

  it('never shouts', () => {
    for (const file of [...files('.wxml'), ...files('.ts')]) expect(read(file)).not.toMatch(/！/);
  });

  it('names a claim nowhere but in the parts that put its verdict first', () => {
    const bare = files('.wxml').filter((file) => /\.(claim|title)\b/.test(read(file)));
    expect(bare.sort()).toEqual([
      'components/source-list/source-list.wxml',
      'pages/about/text/text.wxml',
      'pages/article/article.wxml',
      'pages/home/home.wxml',
      'pages/mine/mine.wxml',
      'pages/receipt/receipt.wxml',
    ]);
    for (const page of ['mine', 'receipt']) {
      const template = read(`pages/${page}/${page}.wxml`);
      expect(template.indexOf('<verdict-chip')).toBeLessThan(template.indexOf('answer.title'));
    }
    expect(read('pages/home/home.wxml').match(/\.(claim|title)\b/g)).toEqual(['.title']);
  });
});
