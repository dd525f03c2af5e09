import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalCloud, startCloud } from '../../../../local/cloud';
import { parseSchema } from '../../../../local/cloud/schema';
import { withCloud } from '../../../../scripts/content/import/cloud';
import { drafts, readPages, tell } from '../../../../scripts/content/import/run';
import { storeDrafts } from '../../../../scripts/content/import/store';

const NOW = '2026-11-21T08:00:00.000Z';
const FIXTURES = path.join('test', 'scripts', 'content', 'fixtures');

let folder: string;
let cloud: LocalCloud;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'import-'));
  await cp(FIXTURES, path.join(folder, 'pages'), { recursive: true });
  await writeFile(path.join(folder, 'pages', 'torn.txt'), '只有一行');
  const schema = parseSchema(await readFile('cloudfunctions/schema.json', 'utf8'));
  const data = path.join(folder, 'data');
  cloud = await startCloud({ data, functions: folder, schema, port: 0, ticking: false, log: () => {} });
});

afterEach(async () => {
  await cloud.stop();
  await rm(folder, { recursive: true });
});

/** Imports the folder and returns its lines, without the way to the folder. */
async function run(place = 'pages') {
  const read = await readPages(path.join(folder, place), NOW);
  const outcomes = await storeDrafts(cloud.origin, drafts(read));
  return tell(read, outcomes).map((line) => line.replace(path.join(folder, place, '/'), ''));
}

const stored = () => cloud.database.find('drafts', { filter: {}, sort: { _id: 1 } });

describe('importing a folder', () => {
  test('stores every sound page as a draft and tells one line per file', async () => {
    expect(await run()).toEqual([
      '2024-03-05-borrow.md: added draft 2024-03-05-borrow (城市晚报, 2024-03-05, 10 blocks, 2 images, 3 links, grade B)',
      'plant_power.txt: added draft plant-power (no source, 2025-01-02, 14 blocks, 0 images, 3 links, grade D)',
      'torn.txt:1 file: it has neither front matter nor a line 发布时间; save the page in one of these forms.',
    ]);
    expect(stored().map(({ _id }) => _id)).toEqual(['2024-03-05-borrow', 'plant-power']);
  });

  test('changes nothing the second time', async () => {
    await run();
    const before = stored();
    expect((await run()).map((line) => line.match(/: (\w+) draft/)?.[1])).toEqual([
      'unchanged',
      'unchanged',
      undefined,
    ]);
    expect(stored()).toEqual(before);
  });

  test('replaces the draft of a page that changed', async () => {
    await run();
    await writeFile(path.join(folder, 'pages', 'plant_power.txt'), '新标题\n发布时间:2025-02-03\n一段话。');
    const [, line] = await run();
    expect(line).toContain('changed draft plant-power (no source, 2025-02-03, 1 blocks');
    expect(stored()).toHaveLength(2);
  });

  test('says so when there is nothing to read', async () => {
    await expect(readPages(path.join(folder, 'nowhere'), NOW)).rejects.toThrow(
      'there is no such file or folder',
    );
    await expect(readPages(path.join(folder, 'data'), NOW)).rejects.toThrow(
      'it holds no .md, .html or .txt file',
    );
  });
});

test('a draft is not an article', async () => {
  await run();
  expect(cloud.database.find('articles', { filter: {} })).toEqual([]);
});

test('a running cloud is used rather than opened twice', async () => {
  const origin = await withCloud(path.join(folder, 'data'), async (found) => found);
  expect(origin).toBe(cloud.origin);
});
