import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { Item } from '../../cloudfunctions/_shared/matching/port';

const claims = z.array(z.object({ id: z.string(), claim: z.string(), saidAs: z.array(z.string()) }));

/** The claims of the library with the ways in which people say them, and claims that have none yet. */
export async function library(
  file: string,
  further: readonly { id: string; claim: string }[],
): Promise<Item[]> {
  const known = claims.parse(JSON.parse(await readFile(file, 'utf8')));
  const items = known.map(({ id, claim, saidAs }) => itemOf({ id: id.toLowerCase(), claim, saidAs }));
  const ids = new Set(items.map(({ id }) => id));
  return [...items, ...further.filter(({ id }) => !ids.has(id)).map((one) => itemOf({ ...one, saidAs: [] }))];
}

/** Other sentences, as items of their own. */
export const others = (sentences: readonly string[]): Item[] =>
  sentences.map((claim, i) => itemOf({ id: `other-${i}`, claim, saidAs: [] }));

const itemOf = (said: Pick<Item, 'id' | 'saidAs'> & { claim: string }): Item => ({
  ...said,
  kind: 'factcheck',
  topic: '',
  title: said.claim,
  tags: [],
  summary: '',
  links: [],
  updatedAt: '',
});
