import type { Catalog } from './catalog';
import type { Driver } from './driver';
import type { Records } from './records';
import type { Settings } from './types';

/** The parts of an open database that its operations work on. */
export interface Store {
  driver: Driver;
  catalog: Catalog;
  records: Records;
  settings: Settings;
}
