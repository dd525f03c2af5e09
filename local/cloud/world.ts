import type { Calls } from './calls';
import type { Clock } from './clock';
import type { Database } from './database';
import type { Queue } from './functions/queue';
import type { Runner } from './functions/runner';
import type { Identity } from './identity';
import type { Log } from './log';
import type { Outbox } from './outbox';
import type { Schema } from './schema';
import type { Files } from './storage/files';
import type { Links } from './storage/links';

/** The parts of a running cloud, as its request handlers see them. */
export interface World {
  /** folder of the built functions */
  functions: string;
  schema: Schema;
  database: Database;
  files: Files;
  links: Links;
  outbox: Outbox;
  runner: Runner;
  /** for calls of clients; a function that calls on must not wait behind them */
  queue: Queue;
  identity: Identity;
  clock: Clock;
  calls: Calls;
  log: Log;
  /** `http://127.0.0.1:<port>` */
  origin: string;
}

/** The one environment and the one app there are. */
export const ENVIRONMENT = 'local-env';
export const APP_ID = 'wxlocal';

/** Collections of the cloud's own; no function reaches them. */
export const RESERVED = { outbox: '_local_outbox', events: '_local_events', files: '_local_files' } as const;
export const isReserved = (collection: string): boolean => collection.startsWith('_local_');
