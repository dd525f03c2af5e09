import { keep, recall } from '../platform/storage';

/** Which articles the reader keeps, as far as this phone has seen; the cloud holds the list itself. */
const KEY = 'bookmarks.1';
const MOST = 500;

const known = (): readonly string[] => recall<string[]>(KEY) ?? [];

export const isKept = (id: string): boolean => known().includes(id);

/** Notes what was kept, let go, or seen in the list of what is kept. */
export function note(ids: readonly string[], kept: boolean): void {
  const others = known().filter((id) => !ids.includes(id));
  keep(KEY, (kept ? [...ids, ...others] : others).slice(0, MOST));
}
