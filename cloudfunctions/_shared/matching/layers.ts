import type { Item } from './port';
import { buildSegment, type Segment } from './segment';
import { stringAt } from './strings';

/** What was indexed before, and what changed since. */
export interface Layers {
  /** The newest first. */
  segments(): readonly Segment[];
  /** Whether what a segment holds under a number still stands: not removed, not replaced since. */
  stands(segment: Segment, item: number): boolean;
  /** Names the state; another one where anything changed. */
  version(): string;
  upsert(items: readonly Item[]): void;
  remove(ids: readonly string[]): void;
}

/** Newer items over a base that does not change. They are indexed when next asked for. */
export function layers(base: Segment, version: string): Layers {
  const newer = new Map<string, Item>();
  const replaced = new Set<string>();
  let overlay: Segment | undefined;
  let changes = 0;
  const changed = () => {
    overlay = undefined;
    changes++;
  };
  return {
    segments() {
      overlay ??= buildSegment([...newer.values()]);
      return newer.size > 0 ? [overlay, base] : [base];
    },
    stands: (segment, item) =>
      segment !== base || replaced.size === 0 || !replaced.has(stringAt(base.ids, item)),
    version: () => `${version}.${changes}`,
    upsert(items) {
      for (const item of items) {
        newer.set(item.id, item);
        replaced.add(item.id);
      }
      changed();
    },
    remove(ids) {
      for (const id of ids) {
        newer.delete(id);
        replaced.add(id);
      }
      changed();
    },
  };
}
