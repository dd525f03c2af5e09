import { createHash } from 'node:crypto';
import { fields, itemOf } from '../_shared/matching/item';
import { memory } from '../_shared/matching/memory';
import type { Heads, Item, Matcher } from '../_shared/matching/port';
import { buildSegment } from '../_shared/matching/segment';
import { memo } from '../_shared/memo';
import { page } from '../_shared/store';

/** More would not fit one read; a library of that size needs an index that outlives the instance. */
const MOST = 999;

interface Library {
  version: string;
  matcher: Matcher;
}

/** Reports are compared where they are submitted. */
const noHeads: Heads = { sharing: async () => [] };

/** The library of before: reading again costs little, indexing again does not, and items seldom change. */
let before: Library | undefined;

/** The matcher over the published items as this instance knows them; a new one is found within a minute. */
export const library = memo(60, async () => {
  const where = { status: 'published' as const };
  const { items } = await page('articles', { where, by: 'publishedAt', fields, limit: MOST });
  const next = items.map(itemOf);
  const version = versionOf(next);
  if (before?.version !== version) before = build(next, version);
  return before.matcher;
});

const build = (items: readonly Item[], version: string): Library => ({
  version,
  matcher: memory({ base: buildSegment(items), version, heads: noHeads }),
});

/** Short: it travels in cursors. */
const versionOf = (items: readonly Item[]) =>
  createHash('sha256').update(JSON.stringify(items)).digest('hex').slice(0, 12);
