import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { contentItems } from '../../scripts/quality/library';
import type { Engine, Search } from './engine';

const suite = z.array(
  z.object({ type: z.string(), query: z.string(), best: z.array(z.string()), good: z.array(z.string()) }),
);
type Judged = z.infer<typeof suite>[number];

export interface Success {
  count: number;
  s1: number;
  s3: number;
  /** How many searches have no best item among the first three. */
  misses: number;
}

/** S@k: the share of searches with a best item among the first k, by type and for `all`. */
export async function topicQuality(engine: Engine): Promise<Record<string, Success>> {
  const judged = suite.parse(JSON.parse(await readFile('test/cases/topics.json', 'utf8')));
  const folder = await mkdtemp(path.join(tmpdir(), 'topics-'));
  await engine.build(await contentItems('content'), path.join(folder, 'index'));
  const places = await placesOf(await engine.open(path.join(folder, 'index')), judged);
  await rm(folder, { recursive: true });
  const types = [...new Set(judged.map(({ type }) => type))];
  const rows = types.map((type) => [type, success(places.filter((place) => place.type === type))] as const);
  return { ...Object.fromEntries(rows), all: success(places) };
}

async function placesOf(search: Search, judged: readonly Judged[]) {
  const places = [];
  for (const { type, query, best } of judged) {
    const found = await search(query, false);
    places.push({ type, query, place: found.findIndex((id) => best.includes(id)) });
  }
  return places;
}

function success(places: readonly { place: number }[]): Success {
  const within = (most: number) => places.filter(({ place }) => place >= 0 && place < most).length;
  const share = (count: number) => Math.round((count / places.length) * 1_000) / 1_000;
  return {
    count: places.length,
    s1: share(within(1)),
    s3: share(within(3)),
    misses: places.length - within(3),
  };
}
