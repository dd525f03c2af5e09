import type { Read } from './database';

/** What one database request of a function cost. */
export interface Operation {
  action: string;
  collection: string;
  ms: number;
  /** The look-ups it took: which index served each, how many documents were fetched. */
  reads: Read[];
}

/** One run of a function. */
export interface CallRecord {
  id: string;
  /** ISO 8601 */
  at: string;
  function: string;
  /** `action` of the event, where there is one */
  action: string;
  /** openid; empty for nobody */
  caller: string;
  source: string;
  ms: number;
  bytesIn: number;
  bytesOut: number;
  /** what the platform said when the run failed */
  error?: string;
  operations: Operation[];
}

/** The last calls, newest last. */
export interface Calls {
  list(): readonly CallRecord[];
  open(record: CallRecord): void;
  /** When a person last called from the phone, in milliseconds; long ago for somebody who never did. */
  visit(openid: string): number;
  /** Adds a database request to the call that made it. */
  note(call: string | undefined, operation: Operation): void;
  /** Keeps a look-up of the database until its request is noted. The database is synchronous, so they never mix. */
  look(read: Read): void;
  /** The look-ups since it was last asked. */
  looks(): Read[];
}

const KEPT = 200;

export function createCalls(): Calls {
  const records = new Map<string, CallRecord>();
  const visits = new Map<string, number>();
  let pending: Read[] = [];
  return {
    list: () => [...records.values()],
    open(record) {
      records.set(record.id, record);
      if (record.source === 'wx_client') visits.set(record.caller, Date.parse(record.at));
      const [oldest] = records.keys();
      if (records.size > KEPT && oldest) records.delete(oldest);
    },
    visit: (openid) => visits.get(openid) ?? Number.NEGATIVE_INFINITY,
    note: (call = '', operation) => void records.get(call)?.operations.push(operation),
    look: (read) => void pending.push(read),
    looks() {
      const taken = pending;
      pending = [];
      return taken;
    },
  };
}
