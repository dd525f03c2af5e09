import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalCloud, startCloud } from '../../local/cloud/index';
import { article, indexes, jump, total } from './articles';
import { measure, type Row } from './measure';

/** Fills a local cloud, times its database from inside, and then serves until its parent lets go. */
export interface Ready {
  origin: string;
  direct: Row[];
  seconds: number;
  megabytes: number;
}

const shut = { read: false, write: false };
const schema = {
  collections: {
    articles: {
      indexes: indexes.map((index) => ({ ...index, keys: index.keys.map(([p, d]) => [p, d]) })),
      rule: shut,
    },
    added: { indexes: [{ name: 'n', keys: [['n', 1]] }], rule: shut },
  },
  functions: {},
  storage: shut,
};

function fill({ database }: LocalCloud): void {
  for (let from = 0; from < total; from += 1000) {
    database.insert(
      'articles',
      Array.from({ length: 1000 }, (_, n) => article(from + n)),
    );
  }
}

async function direct({ database }: LocalCloud): Promise<Row[]> {
  const newest = { publishedAt: -1, _id: -1 } as const;
  return [
    await measure('get by id', (turn) =>
      database.findText('articles', { filter: { _id: `a${jump(turn)}` } }),
    ),
    await measure('list of 20, newest first', () =>
      database.findText('articles', { filter: { status: 'published' }, sort: newest, limit: 20 }),
    ),
    await measure('tag list of 20, newest first', (turn) =>
      database.findText('articles', { filter: { tags: `t${turn % 50}` }, sort: newest, limit: 20 }),
    ),
    await measure('add', (n) => database.insert('added', [{ n, text: 'x'.repeat(200) }])),
  ];
}

const data = mkdtempSync(path.join(tmpdir(), 'bench-'));
const functions = path.join(data, 'functions');
mkdirSync(functions);
const sync = process.argv[2] === 'normal' ? 'normal' : 'full';
const cloud = await startCloud({
  data,
  functions,
  schema: JSON.parse(JSON.stringify(schema)),
  port: 0,
  sync,
});
const start = performance.now();
fill(cloud);
const seconds = (performance.now() - start) / 1000;
const megabytes = statSync(path.join(data, 'cloud.db')).size / 1e6;
const ready: Ready = { origin: cloud.origin, direct: await direct(cloud), seconds, megabytes };
process.send?.(ready);
process.on('disconnect', async () => {
  await cloud.stop();
  rmSync(data, { recursive: true });
});
