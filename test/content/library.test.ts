import { readFileSync } from 'node:fs';
import { sentence } from '../../scripts/content/problem';
import { type Content, readContent } from '../../scripts/content/read';
import { hotlines } from '../../scripts/content/schema';
import { parseYaml } from '../../scripts/content/yaml';

let content: Content;

beforeAll(async () => {
  content = await readContent('content');
});

describe('the starter library', () => {
  test('has nothing to put right', () => {
    expect(content.problems.map(sentence)).toEqual([]);
  });

  test('has at least sixty-five fact-checks and twenty explainers', () => {
    const kinds = content.articles.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'factcheck').length).toBeGreaterThanOrEqual(65);
    expect(kinds.filter((kind) => kind === 'explainer').length).toBeGreaterThanOrEqual(20);
  });

  test('gives every verdict', () => {
    const verdicts = new Set(content.articles.flatMap(({ verdict }) => verdict ?? []));
    expect([...verdicts].sort()).toEqual(['false', 'misleading', 'scam', 'true', 'unproven']);
  });

  test('says every claim in ten ways and every question in six, each of them once', () => {
    const few = content.articles.filter(
      ({ kind, saidAs = [] }) => saidAs.length < (kind === 'factcheck' ? 10 : 6),
    );
    expect(few.map(({ id }) => id)).toEqual([]);
    const said = content.articles.flatMap(({ saidAs = [] }) => saidAs);
    expect(said.filter((line, i) => said.indexOf(line) < i)).toEqual([]);
  });

  test('has an item in every topic', () => {
    const used = new Set(content.articles.map(({ topic }) => topic));
    expect(content.topics?.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test('sets the two clocks of a04 and a05 side by side', () => {
    const clocks = content.articles.filter(({ id }) => ['a04', 'a05'].includes(id)).map((one) => one.clocks);
    expect(clocks.map((pair) => pair.map(({ value }) => value))).toEqual([
      ['48小时', '按原来的期数'],
      ['48小时', '按原来的期数'],
    ]);
  });

  test('owns up where it prints a number that only second-hand pages name', () => {
    const file = 'content/hotlines.yaml';
    const { value = [] } = parseYaml({ file, text: readFileSync(file, 'utf8'), above: 0 }, hotlines);
    const weak = value.filter(({ sources }) => sources.every(({ grade }) => grade === 'C'));
    const numbers = weak.flatMap(({ number }) => number ?? []);
    expect(numbers).toContain('12378');
    const texts = content.articles.map(({ id, sections }) => ({ id, text: JSON.stringify(sections) }));
    const printing = texts.filter(({ text }) => numbers.some((number) => text.includes(number)));
    expect(printing.filter(({ text }) => !/二手|转载/.test(text)).map(({ id }) => id)).toEqual([]);
  });

  test('links no page that its author saw on a mirror', () => {
    const sources = content.articles.flatMap((article) => article.sources);
    expect(sources.filter(({ via, url }) => via?.includes('镜像') && url)).toEqual([]);
  });
});
