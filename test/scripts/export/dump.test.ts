import { createHash } from 'node:crypto';
import { fromJSONSchema } from 'zod';
import { redact } from '../../../cloudfunctions/_shared/redact';
import { type Content, readContent } from '../../../scripts/content/read';
import { dump, type Library } from '../../../scripts/export/dump';

const DAY = '2026-11-21';
const NAMES = ['articles', 'topics', 'claimreviews'];

let library: Library;
let files: Map<string, string>;

beforeAll(async () => {
  const { articles, topics = [] }: Content = await readContent('content');
  library = { articles, topics };
  files = dump(library, DAY);
});

const linesOf = (name: string): unknown[] =>
  (files.get(`${name}.jsonl`) ?? '')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('a dump of the library', () => {
  test('has one line for each article, topic and fact-check', () => {
    const checks = library.articles.filter(({ kind }) => kind === 'factcheck');
    const counts = NAMES.map((name) => linesOf(name).length);
    expect(counts).toEqual([library.articles.length, library.topics.length, checks.length]);
  });

  test.each(NAMES)('has %s that fit the JSON Schema beside them', (name) => {
    const schema = fromJSONSchema(JSON.parse(files.get(`${name}.schema.json`) ?? ''));
    expect(linesOf(name).flatMap((line) => schema.safeParse(line).error ?? [])).toEqual([]);
    expect(schema.safeParse({ ...Object(linesOf(name)[0]), extra: 1 }).success).toBe(false);
  });

  test('names the sum of each file', () => {
    const { sha256 } = JSON.parse(files.get('manifest.json') ?? '');
    const others = [...files].filter(([name]) => name !== 'manifest.json');
    const sums = others.map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]);
    expect(sha256).toEqual(Object.fromEntries(sums));
  });

  test('is the same for the same library and day', () => {
    expect([...dump(library, DAY)]).toEqual([...files]);
    expect(dump(library, '2026-11-22').get('articles.jsonl')).toBe(files.get('articles.jsonl'));
  });

  test('holds no personal data', () => {
    const texts = library.articles.flatMap((article) => [
      ...[article.title, article.claim ?? '', article.truth, article.summary, ...(article.saidAs ?? [])],
      ...article.sections.flatMap(({ blocks }) => JSON.stringify(blocks)),
      ...article.sources.flatMap(({ publisher, title, via = '' }) => [publisher, title, via]),
    ]);
    expect(texts.filter((text) => redact(text).masked.length > 0)).toEqual([]);
  });

  test('refuses an article with a field that was not meant for others', () => {
    const [first] = library.articles;
    const leaking = { ...library, articles: [{ ...first, reporter: 'openid' }] } as unknown as Library;
    expect(() => dump(leaking, DAY)).toThrow(/reporter/);
  });
});
