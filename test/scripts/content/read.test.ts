import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sentence } from '../../../scripts/content/problem';
import { readContent } from '../../../scripts/content/read';
import { SOUND } from './sound';

const TOPICS = '- { id: account, title: 封号, summary: 账号的事 }\n';
const HOTLINES = "- { number: '110', owner: 公安机关, use: 报警, sources: [] }\n";
const OTHER = SOUND.replace('id: a01', 'id: a02')
  .replace('related: [a02]', 'related: [a01]')
  .replace('(a02)', '(a01)');

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'content-'));
  await mkdir(path.join(folder, 'articles'));
  await write({
    'topics.yaml': TOPICS,
    'hotlines.yaml': HOTLINES,
    'lookalikes.yaml': '[]',
    'articles/a01.md': SOUND,
    'articles/a02.md': OTHER,
  });
});

afterEach(() => rm(folder, { recursive: true }));

async function write(files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text);
}

async function read() {
  const { articles, problems, ids, topics } = await readContent(folder);
  const told = problems.map((problem) => sentence(problem).replace(`${folder}${path.sep}`, ''));
  return { articles: articles.map(({ id }) => id), told, ids: [...ids], topics };
}

describe('reading a content folder', () => {
  test('gives articles and topics', async () => {
    expect(await read()).toEqual({
      articles: ['a01', 'a02'],
      told: [],
      ids: ['a01', 'a02'],
      topics: [{ id: 'account', title: '封号', summary: '账号的事' }],
    });
  });

  test('leaves a broken article out, names it, and reads the rest, even what links to it', async () => {
    await write({ 'articles/a01.md': SOUND.replace('summary:', 'sumary:') });
    const { articles, told, ids } = await read();
    expect(articles).toEqual(['a02']);
    expect(ids).toEqual(['a01', 'a02']);
    expect(told).toEqual([
      'articles/a01.md:2 summary: it is missing; add it.',
      'articles/a01.md:8 sumary: "sumary" is not a field here; did you mean "summary"?',
    ]);
  });

  test('leaves out an article that breaks a rule', async () => {
    await write({ 'articles/a01.md': SOUND.replace('topic: account', 'topic: moon') });
    const { articles, told } = await read();
    expect(articles).toEqual(['a02']);
    expect(told).toEqual(['articles/a01.md:9 topic: write one of account, or add it to topics.yaml.']);
  });

  test('leaves out both files that have one id', async () => {
    await write({ 'articles/b.md': SOUND });
    const { articles, told } = await read();
    expect(articles).toEqual(['a02']);
    expect(told).toHaveLength(3);
  });

  test('tells items apart that are taken for one another', async () => {
    await write({ 'lookalikes.yaml': '- { difference: 一个是钱，一个是分。, ids: [a01, a02] }\n' });
    const { articles } = await readContent(folder);
    expect(articles.map(({ lookalike }) => lookalike)).toEqual([
      { difference: '一个是钱，一个是分。', ids: ['a02'] },
      { difference: '一个是钱，一个是分。', ids: ['a01'] },
    ]);
  });

  test('names a look-alike that is not there, or stands in two groups', async () => {
    await write({
      'lookalikes.yaml': '- { difference: 甲, ids: [a01, gone] }\n- { difference: 乙, ids: [a01, a02] }\n',
    });
    expect((await read()).told).toEqual([
      'lookalikes.yaml:1 0.ids.1: there is no item "gone".',
      'lookalikes.yaml:2 1.ids.0: "a01" is in two groups; keep one.',
    ]);
  });

  test('names no topics when their file is broken', async () => {
    await write({ 'topics.yaml': '- id: account\n  title: 封号\n' });
    const { articles, told, topics } = await read();
    expect(topics).toBeUndefined();
    expect(articles).toEqual([]);
    expect(told[0]).toBe('topics.yaml:1 0.summary: it is missing; add it.');
  });
});
