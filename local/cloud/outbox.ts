import * as z from 'zod/mini';
import type { Database } from './database';
import { RESERVED } from './world';

/** What the next call of an API meets. `result` is what a content check finds. */
export const outcome = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('succeed'),
    result: z.optional(z.strictObject({ suggest: z.enum(['pass', 'review', 'risky']), label: z.int() })),
  }),
  z.strictObject({ kind: z.literal('refuse'), errCode: z.int() }),
  /** the platform's -604102, at once: nobody waits in a test */
  z.strictObject({ kind: z.literal('timeout') }),
  /** an answer that cannot be read */
  z.strictObject({ kind: z.literal('garbage') }),
]);
export type Outcome = z.infer<typeof outcome>;

/** A call of an open API, as it left the function. */
export interface Sent {
  /** ISO 8601 */
  at: string;
  api: string;
  function: string;
  parameters: unknown;
  outcome: Outcome['kind'];
  errCode: number;
}

/** What functions sent to WeChat, kept on disk, and what will go wrong next. */
export interface Outbox {
  /** newest first */
  list(limit?: number): Sent[];
  /** Decides how the next call of an API ends; several wait in line. */
  next(api: string, outcome: Outcome): void;
  /** The outcomes still waiting, by API. */
  faults(): Record<string, Outcome[]>;
  /** Takes the outcome that waits for an API. */
  take(api: string): Outcome;
  record(sent: Sent): void;
  /** A message WeChat will push to a function later, by its id. */
  expect(id: string, event: object): void;
  /** Takes the messages due; each is given out once, and after a restart again unless it was settled. */
  due(): { id: string; event: Record<string, unknown> }[];
  settled(id: string): void;
}

export function openOutbox(database: Database): Outbox {
  const taken = new Set<string>();
  const waiting = new Map<string, Outcome[]>();
  const newest = { filter: {}, sort: { _id: -1 as const } };
  const [last] = database.find(RESERVED.outbox, { ...newest, limit: 1 });
  let number = Number(last?._id ?? 0);
  return {
    list: (limit = 200) =>
      database.find(RESERVED.outbox, { ...newest, limit }).map(({ sent }) => JSON.parse(String(sent))),
    next: (api, outcome) => void waiting.set(api, [...(waiting.get(api) ?? []), outcome]),
    faults: () => Object.fromEntries([...waiting].filter(([, line]) => line.length)),
    take: (api) => waiting.get(api)?.shift() ?? { kind: 'succeed' },
    // as text: what a function sent is not ours to read as operators
    record: (sent) =>
      void database.insert(RESERVED.outbox, [
        { _id: String(++number).padStart(12, '0'), sent: JSON.stringify(sent) },
      ]),
    expect: (id, event) => void database.insert(RESERVED.events, [{ _id: id, event: JSON.stringify(event) }]),
    due() {
      const found = database.find(RESERVED.events, { filter: {}, sort: { _id: 1 }, limit: 1000 });
      const fresh = found.filter(({ _id }) => !taken.has(String(_id)));
      for (const { _id } of fresh) taken.add(String(_id));
      return fresh.map(({ _id, event }) => ({ id: String(_id), event: JSON.parse(String(event)) }));
    },
    settled: (id) => void database.remove(RESERVED.events, { filter: { _id: id }, multi: false }),
  };
}
