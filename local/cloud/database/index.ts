import { refused } from './errors';
import type { Database, Settings } from './types';

export { DatabaseError } from './errors';
export type * from './types';

/** Opens or creates the database file. */
export function openDatabase(_settings: Settings): Database {
  throw refused('being built');
}
