import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Calls } from './calls';
import type { Clock } from './clock';
import { type Database, openDatabase, type Scan } from './database';
import { messageOf, StartError } from './errors';
import { names, readConfig } from './functions/config';
import type { Log } from './log';
import { applySchema, type Schema } from './schema';
import { isReserved, RESERVED } from './world';

const FRESH = 'Start with --fresh to set the old state aside, or with another --data folder.';

/** Makes the data folder, or says why it cannot be used. */
export function openFolder(data: string): void {
  try {
    mkdirSync(data, { recursive: true });
    accessSync(data, constants.W_OK);
  } catch (error) {
    throw new StartError(
      `The data folder ${data} cannot be written: ${messageOf(error)}.`,
      'Name another with --data.',
    );
  }
}

/** Checks that there are functions and that each has a config.json that can be used. */
export function checkFunctions(folder: string): void {
  if (!existsSync(folder))
    throw new StartError(`There are no built functions in ${folder}.`, 'Run npx tsx scripts/build.ts first.');
  for (const name of names(folder)) readConfig(folder, name);
}

export interface Opening {
  data: string;
  schema: Schema;
  sync: 'full' | 'normal';
  clock: Clock;
  calls: Calls;
  log: Log;
}

/** Opens the database of a data folder and makes it fit the schema. */
export function openStore({ data, schema, sync, clock, calls, log }: Opening): Database {
  const file = path.join(data, 'cloud.db');
  const onScan = (scan: Scan) => warn(scan, log);
  const database = orFresh(() => openDatabase({ file, sync, now: clock.now, onScan, onRead: calls.look }));
  try {
    orFresh(() => prepare(database, schema));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function prepare(database: Database, schema: Schema): void {
  database.check();
  for (const name of Object.values(RESERVED))
    if (!database.collections().includes(name)) database.createCollection(name);
  applySchema(database, schema);
}

/** A database that cannot be used is nobody's bug: its owner hears what to do. */
function orFresh<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new StartError(messageOf(error), FRESH);
  }
}

/** Values stay out of the log; the shape of the filter is what an index answers. */
function warn({ collection, filter, sort, line }: Scan, log: Log): void {
  if (isReserved(collection)) return;
  const shape = JSON.stringify(filter, (_, value) => (typeof value === 'object' ? value : '…'));
  const order = sort ? ` sorted by ${JSON.stringify(sort)}` : '';
  log({
    level: 'warn',
    text: `scan: ${collection} has no index for ${shape}${order}; add to its indexes in schema.json: ${line}`,
  });
}
