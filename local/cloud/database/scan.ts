import type { Span } from './bounds';
import type { Collection } from './catalog';
import { documentTable, indexTable } from './catalog';
import type { Driver } from './driver';
import type { Plan } from './plan';
import { idIndex } from './plan';
import type { Row } from './records';

interface KeyedRow extends Row {
  key: ArrayBuffer;
}

/** Rows fetched at once when nobody says how many are wanted. */
const page = { first: 32, most: 1024 };

/**
 * The rows of a plan in its order, fetched page by page so that reading stops soon after the caller does.
 * `wanted` is how many the caller expects to take.
 */
export function* scan(driver: Driver, collection: Collection, plan: Plan, wanted?: number): Generator<Row> {
  const seen = new Set<number>();
  for (const row of rows(driver, collection, plan, wanted)) {
    if (plan.repeats) {
      if (seen.has(row.rid)) continue;
      seen.add(row.rid);
    }
    yield row;
  }
}

function* rows(driver: Driver, collection: Collection, plan: Plan, wanted?: number): Generator<Row> {
  let left = wanted;
  for (const span of plan.backward ? plan.spans.toReversed() : plan.spans) {
    for (const row of spanRows({ driver, sql: statement(collection, plan), plan, span }, left)) {
      if (left !== undefined) left -= 1;
      yield row;
    }
  }
}

interface Reading {
  driver: Driver;
  sql: string;
  plan: Plan;
  span: Span;
}

function* spanRows({ driver, sql, plan, span: [from, to] }: Reading, wanted?: number): Generator<Row> {
  let [start, stop]: [Uint8Array, Uint8Array] = plan.backward ? [to, from] : [from, to];
  // Rows are numbered from 1, so "beyond row 0 of this key" takes in the key, and going back leaves it out.
  for (let rid = 0, size = sizeOf(wanted); ; size = Math.min(size * 2, page.most)) {
    const found = driver.all<KeyedRow>(sql, [start, rid, stop, size]);
    yield* found;
    const last = found.at(-1);
    if (!last || found.length < size) return;
    [start, rid] = [new Uint8Array(last.key), last.rid];
  }
}

const sizeOf = (wanted = page.first) => Math.min(Math.max(wanted, 1), page.most);

/** ?1 and ?2 = key and row to start beyond, ?3 = key to stop at, ?4 = how many. */
function statement(collection: Collection, { index, backward }: Plan): string {
  const documents = documentTable(collection);
  if (!index) return `SELECT x'' AS key, rid, doc FROM ${documents} WHERE rid > ?2 ORDER BY rid LIMIT ?4`;
  const [order, next, stop] = backward ? ['DESC', '<', '>='] : ['ASC', '>', '<'];
  if (index === idIndex) {
    return `SELECT id AS key, rid, doc FROM ${documents}
      WHERE (id, rid) ${next} (?1, ?2) AND id ${stop} ?3 ORDER BY id ${order}, rid ${order} LIMIT ?4`;
  }
  // CROSS JOIN holds SQLite to this order of tables.
  return `SELECT key, x.rid AS rid, doc FROM ${indexTable(index)} x CROSS JOIN ${documents} d ON d.rid = x.rid
    WHERE (key, x.rid) ${next} (?1, ?2) AND key ${stop} ?3 ORDER BY key ${order}, x.rid ${order} LIMIT ?4`;
}

/** How many rows the plan's index holds in its spans; no document is read. */
export function countKeys(driver: Driver, collection: Collection, { index, spans }: Plan): number {
  const documents = documentTable(collection);
  const count = (sql: string, span: readonly Buffer[]) => driver.all<{ n: number }>(sql, span)[0]?.n ?? 0;
  if (!index) return count(`SELECT count(*) AS n FROM ${documents}`, []);
  const [table, key] = index === idIndex ? [documents, 'id'] : [indexTable(index), 'key'];
  const sql = `SELECT count(*) AS n FROM ${table} WHERE ${key} >= ? AND ${key} < ?`;
  return spans.reduce((total, span) => total + count(sql, span), 0);
}
