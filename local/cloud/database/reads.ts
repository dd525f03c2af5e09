import type { Collection } from './catalog';
import { stringify } from './ejson';
import type { Plan } from './plan';
import { planOf } from './plan';
import type { Row } from './records';
import { documentOf } from './records';
import { countKeys, scan } from './scan';
import { matcher, projected, sorted } from './semantics';
import type { Store } from './store';
import { suggestIndex } from './suggest';
import type { Document, Filter, Query } from './types';

/** A stored document that matched: its row and its parsed value. */
export interface Hit {
  row: Row;
  doc: Document;
}

/** Documents in the order of `query`, from `skip` on, at most `limit`. */
export function find(store: Store, name: string, query: Query): Document[] {
  const collection = store.catalog.get(name);
  const plan = planned(store, collection, query);
  const docs = plan.sorted
    ? inOrder(store, collection, plan, query)
    : thenSorted(store, collection, plan, query);
  return shaped(docs, query.projection);
}

/** Only the members a projection asks for; without one, all. */
export function shaped(docs: Document[], projection: Document | undefined): Document[] {
  return hasMembers(projection) ? projected(docs, projection) : docs;
}

/** As `find`, as EJSON text. What an index answers alone is handed over as it lies on disk. */
export function findText(store: Store, name: string, query: Query): string[] {
  const collection = store.catalog.get(name);
  const plan = planOf(collection, query.filter, query.sort);
  if (!plan.exact || !plan.sorted || hasMembers(query.projection))
    return find(store, name, query).map(stringify);
  report(store, collection, plan, query);
  return take(counted(store, collection, plan, wanted(query)), query).map(({ doc }) => doc);
}

export function count(store: Store, name: string, filter: Filter): number {
  const collection = store.catalog.get(name);
  const plan = planned(store, collection, { filter });
  if (plan.exact && !plan.repeats) {
    store.settings.onRead?.({ collection: name, index: plan.index?.name ?? null, documents: 0 });
    return countKeys(store.driver, collection, plan);
  }
  return [...hits(store, collection, plan, { filter })].length;
}

/** The documents to change, read before the first of them changes. */
export function matches(store: Store, collection: Collection, filter: Filter, multi: boolean): Hit[] {
  const plan = planned(store, collection, { filter });
  return take(hits(store, collection, plan, { filter }), multi ? {} : { limit: 1 });
}

function inOrder(store: Store, collection: Collection, plan: Plan, query: Query): Document[] {
  return take(hits(store, collection, plan, query), query).map(({ doc }) => doc);
}

function thenSorted(store: Store, collection: Collection, plan: Plan, query: Query): Document[] {
  const docs = [...hits(store, collection, plan, { filter: query.filter })].map(({ doc }) => doc);
  return take(sorted(docs, query.sort ?? {}), query);
}

function* hits(store: Store, collection: Collection, plan: Plan, query: Query): Generator<Hit> {
  const test = plan.exact ? () => true : matcher(query.filter);
  for (const row of counted(store, collection, plan, wanted(query))) {
    const doc = documentOf(row);
    if (test(doc)) yield { row, doc };
  }
}

/** The rows of a plan; says afterwards how many were read. */
function* counted(store: Store, collection: Collection, plan: Plan, wanted?: number): Generator<Row> {
  let documents = 0;
  try {
    for (const row of scan(store.driver, collection, plan, wanted)) {
      documents += 1;
      yield row;
    }
  } finally {
    store.settings.onRead?.({ collection: collection.name, index: plan.index?.name ?? null, documents });
  }
}

function take<Item>(
  items: Iterable<Item>,
  { skip = 0, limit = Infinity }: Pick<Query, 'skip' | 'limit'>,
): Item[] {
  const taken: Item[] = [];
  if (limit <= 0) return taken;
  let passed = 0;
  for (const item of items) {
    if (passed++ < skip) continue;
    taken.push(item);
    if (taken.length >= limit) break;
  }
  return taken;
}

const wanted = ({ skip = 0, limit }: Query) => (limit === undefined ? undefined : skip + limit);

const hasMembers = (value: Document | undefined): value is Document =>
  value !== undefined && Object.keys(value).length > 0;

function planned(store: Store, collection: Collection, query: Query): Plan {
  const plan = planOf(collection, query.filter, query.sort);
  report(store, collection, plan, query);
  return plan;
}

function report({ settings }: Store, { name }: Collection, plan: Plan, { filter, sort }: Query): void {
  if (plan.scans) settings.onScan({ collection: name, filter, sort, line: suggestIndex(filter, sort) });
}
