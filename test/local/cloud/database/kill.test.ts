import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Document } from '../../../../local/cloud/database';
import { openDatabase } from '../../../../local/cloud/database';
import { Catalog, documentTable, indexTable } from '../../../../local/cloud/database/catalog';
import { Driver } from '../../../../local/cloud/database/driver';
import { entriesOf } from '../../../../local/cloud/database/entries';
import type { Row } from '../../../../local/cloud/database/records';
import { documentOf } from '../../../../local/cloud/database/records';

/** Acknowledgements after which the writer is killed, wherever it is by then. */
const deaths = [2, 45, 160, 401];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kill-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (file: string) => openDatabase({ file, sync: 'normal', now: () => 0, onScan: () => {} });

function prepare(file: string): void {
  const database = open(file);
  database.createCollection('articles');
  database.createIndex('articles', { name: 'slug', keys: [['slug', 1]], unique: true });
  database.createIndex('articles', {
    name: 'tags',
    keys: [
      ['tags', 1],
      ['v', -1],
    ],
  });
  database.close();
}

/** Lets the writer run until it acknowledged `count` steps, then kills it. Returns the last step of each item. */
async function writeUntilKilled(file: string, start: number, count: number): Promise<Map<number, number>> {
  const writer = path.join(__dirname, 'writer.ts');
  const args = ['--import', 'tsx', writer, file, String(start)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  const steps = new Map<number, number>();
  let seen = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const [item = 0, step = 0] = line.split(' ').map(Number);
    steps.set(item, step);
    if (++seen === count) child.kill('SIGKILL');
  }
  expect(await closed).toEqual([null, 'SIGKILL']);
  return steps;
}

function everything(file: string): Map<unknown, Document> {
  const database = open(file);
  database.check();
  const docs = database.find('articles', { filter: {} });
  database.close();
  return new Map(docs.map((doc) => [doc._id, doc]));
}

function lost(docs: Map<unknown, Document>, steps: Map<number, number>): string[] {
  return [...steps].flatMap(([item, step]) => {
    const doc = docs.get(`d${item}`);
    const kept = doc && Number(doc.v) >= step - 1 && (step < 3 || docs.has(`x${item}`));
    return kept ? [] : [`step ${step} of item ${item}`];
  });
}

const half = (docs: Map<unknown, Document>) =>
  [...docs.values()].filter(
    ({ _id, v }) => String(_id).startsWith('d') && (v === 2) !== docs.has(`x${String(_id).slice(1)}`),
  );

/** Index entries as stored and as the documents would make them. */
function entries(file: string): { stored: string[]; recomputed: string[] } {
  const driver = new Driver({ file, sync: 'normal' });
  const collection = new Catalog(driver).get('articles');
  const rows = driver.all<Row>(`SELECT rid, doc FROM ${documentTable(collection)}`, []);
  const stored = collection.indexes.flatMap((index) =>
    driver
      .all<{ key: string; rid: number }>(`SELECT hex(key) AS key, rid FROM ${indexTable(index)}`, [])
      .map(({ key, rid }) => `${index.name} ${key} ${rid}`),
  );
  const recomputed = collection.indexes.flatMap((index) =>
    rows.flatMap((row) =>
      entriesOf(documentOf(row), index).keys.map(
        (key) => `${index.name} ${key.toString('hex').toUpperCase()} ${row.rid}`,
      ),
    ),
  );
  driver.close();
  return { stored: stored.sort(), recomputed: recomputed.sort() };
}

it('keeps every acknowledged write, and no half transaction, when the process is killed', async () => {
  const file = path.join(folder, 'cloud.db');
  prepare(file);
  const steps = new Map<number, number>();
  for (const count of deaths) {
    // Numbers far apart, because a killed writer may have gone on past its last acknowledgement.
    const start = steps.size > 0 ? Math.max(...steps.keys()) + 1000 : 0;
    for (const [item, step] of await writeUntilKilled(file, start, count)) steps.set(item, step);
    const docs = everything(file);
    expect(lost(docs, steps)).toEqual([]);
    expect(half(docs)).toEqual([]);
    const { stored, recomputed } = entries(file);
    expect(stored).toEqual(recomputed);
  }
  expect(steps.size).toBeGreaterThan(deaths.reduce((a, b) => a + b) / 3);
}, 120_000);
