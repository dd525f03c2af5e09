import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Cost } from './search/cost';
import { duplicateQuality } from './search/duplicates';
import { ENGINES } from './search/engines';
import { costTable, duplicateTable, topicTable } from './search/tables';
import { topicQuality } from './search/topics';

/**
 * Measures search beside MiniSearch, FlexSearch and SQLite FTS5, with the same items and searches:
 * `npm run bench:search [-- --items 1000,10000] [--repeat 5] [--reports 20000] [--json]`
 */
const { values } = parseArgs({
  options: {
    items: { type: 'string', default: '1000,10000' },
    repeat: { type: 'string', default: '5' },
    reports: { type: 'string', default: '20000' },
    json: { type: 'boolean', default: false },
  },
});
/** A peer whose index is not built by then is reported as not finished. */
const PATIENCE = 300_000;

const folder = await mkdtemp(path.join(tmpdir(), 'search-'));
const topics = Object.fromEntries(
  await Promise.all(ENGINES.map(async (engine) => [engine.name, await topicQuality(engine)] as const)),
);
if (!values.json) console.log(topicTable(topics));
const costs: Record<string, Record<string, Cost | undefined>> = {};
for (const items of values.items.split(',')) {
  costs[items] = costsAt(items);
  if (!values.json) console.log(costTable(items, costs[items]));
}
const duplicates = await duplicateQuality(Number(values.reports));
console.log(values.json ? JSON.stringify({ topics, costs, duplicates }) : duplicateTable(duplicates));
await rm(folder, { recursive: true });

/** Engines take turns, so that what else the machine does falls on all of them. */
function costsAt(items: string): Record<string, Cost | undefined> {
  const built = ENGINES.filter(({ name }) => run('build', name, items) !== undefined).map(({ name }) => name);
  const runs = Array.from({ length: Number(values.repeat) }, () =>
    built.map((name) => ({ name, cost: parse(run('measure', name, items)) })),
  ).flat();
  return Object.fromEntries(
    ENGINES.map(({ name }) => [
      name,
      median(runs.flatMap((one) => (one.name === name && one.cost ? [one.cost] : []))),
    ]),
  );
}

function run(step: string, name: string, items: string): string | undefined {
  const file = path.join(folder, `${name.replaceAll(' ', '-')}-${items}`);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--expose-gc', '--import', 'tsx', 'bench/search/child.ts', step, name, items, file],
    { encoding: 'utf8', timeout: PATIENCE },
  );
  return status === 0 ? stdout : undefined;
}

function parse(line: string | undefined): Cost | undefined {
  return line ? JSON.parse(line) : undefined;
}

function median(costs: readonly Cost[]): Cost | undefined {
  if (costs.length === 0) return undefined;
  const middle = (value: (cost: Cost) => number) =>
    costs.map(value).sort((a, b) => a - b)[Math.floor(costs.length / 2)] ?? 0;
  return {
    cold: middle(({ cold }) => cold),
    memory: middle(({ memory }) => memory),
    bytes: middle(({ bytes }) => bytes),
    topic: { p50: middle(({ topic }) => topic.p50), p99: middle(({ topic }) => topic.p99) },
    message: { p50: middle(({ message }) => message.p50), p99: middle(({ message }) => message.p99) },
  };
}
