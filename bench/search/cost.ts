import { stat } from 'node:fs/promises';
import type { Engine, Search } from './engine';
import type { Asked } from './items';

export interface Cost {
  /** CPU of reading the index and answering one search, milliseconds. */
  cold: number;
  /** Memory held beyond what the process had before, megabytes. */
  memory: number;
  /** Bytes of the file. */
  bytes: number;
  /** CPU of one search for words, milliseconds. */
  topic: Spread;
  /** CPU of one pasted message, milliseconds. */
  message: Spread;
}

export interface Spread {
  p50: number;
  p99: number;
}

/** Milliseconds of CPU since `before`. */
const since = (before: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

/** What one engine costs; in a process of its own, so that nothing is warm and memory is its own. */
export async function costOf(
  engine: Engine,
  file: string,
  queries: { topics: readonly Asked[]; messages: readonly Asked[] },
): Promise<Cost> {
  const before = held();
  const started = process.cpuUsage();
  const search = await engine.open(file);
  await ask(search, queries.topics[0]);
  const cold = since(started);
  const memory = Math.max(0, held() - before);
  const { size: bytes } = await stat(file);
  const topic = await spread(search, queries.topics);
  return { cold, memory, bytes, topic, message: await spread(search, queries.messages) };
}

async function ask(search: Search, asked: Asked | undefined): Promise<void> {
  if (asked) await search(asked.text, asked.isMessage);
}

/** In megabytes; what is garbage is not counted. Needs `--expose-gc`. */
function held(): number {
  global.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

/** The clock of the CPU ticks too slowly for one search, so each is asked until it has taken long enough. */
async function spread(search: Search, asked: readonly Asked[]): Promise<Spread> {
  const times: number[] = [];
  for (const one of asked) {
    const started = process.cpuUsage();
    let count = 0;
    do {
      await ask(search, one);
      count++;
    } while (since(started) < 2);
    times.push(since(started) / count);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
