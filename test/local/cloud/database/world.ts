import type { Database, Scan, Settings } from '../../../../local/cloud/database';
import { openDatabase } from '../../../../local/cloud/database';

export interface World {
  database: Database;
  /** Queries that no index bounded. */
  scans: Scan[];
  /** Documents read since the last `reads()`. */
  reads: () => number;
  /** Sets the clock to so many milliseconds. */
  setTime: (time: number) => void;
}

const opened: Database[] = [];

afterEach(() => {
  for (const database of opened.splice(0)) database.close();
});

/** A fresh database in memory with one collection, `articles`; it is closed after the test. */
export function openWorld(settings: Partial<Settings> = {}): World {
  const scans: Scan[] = [];
  let documents = 0;
  let time = 0;
  const database = openDatabase({
    file: ':memory:',
    sync: 'normal',
    now: () => time,
    onScan: (scan) => scans.push(scan),
    onRead: (read) => {
      documents += read.documents;
    },
    ...settings,
  });
  opened.push(database);
  if (!database.collections().includes('articles')) database.createCollection('articles');
  const reads = () => {
    const since = documents;
    documents = 0;
    return since;
  };
  return {
    database,
    scans,
    reads,
    setTime: (to) => {
      time = to;
    },
  };
}

export const change = { multi: false, replace: false, upsert: false };
