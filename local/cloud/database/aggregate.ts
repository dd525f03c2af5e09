import { isDocument } from './ejson';
import { valuesAt } from './entries';
import { refused } from './errors';
import { find } from './reads';
import { aggregated } from './semantics';
import type { Store } from './store';
import type { Document, Filter, Query, Sort } from './types';

/** Runs a pipeline. Its leading match, sort and limit are answered by an index, as are lookups by equality. */
export function aggregate(store: Store, name: string, stages: readonly Document[]): Document[] {
  const { query, rest } = leading(stages);
  return runs(rest).reduce((docs, run) => step(store, docs, run), find(store, name, query));
}

function leading(stages: readonly Document[]): { query: Query; rest: Document[] } {
  const rest = [...stages];
  const take = (stage: string) => (rest[0] && stage in rest[0] ? rest.shift()?.[stage] : undefined);
  const filter = take('$match') ?? {};
  const sort = take('$sort');
  const limit = take('$limit');
  if (!isDocument(filter))
    throw refused('[FailedOperation] the match filter must be an expression in an object');
  if (limit !== undefined && !isCount(limit)) throw refused('[FailedOperation] the limit must be positive');
  return { query: { filter, sort: isSort(sort) ? sort : undefined, limit }, rest };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) > 0;

function isSort(sort: unknown): sort is Sort | undefined {
  if (sort === undefined) return true;
  if (isDocument(sort) && Object.values(sort).every((value) => value === 1 || value === -1)) return true;
  throw refused('[FailedOperation] $sort key ordering must be 1 (for ascending) or -1 (for descending)');
}

/** Cuts a pipeline so that each lookup by equality starts with its input at hand. */
function runs(stages: readonly Document[]): Document[][] {
  const cut: Document[][] = [];
  for (const stage of stages) {
    const last = cut.at(-1);
    if (!last || equalityOf(stage) || last.some(equalityOf)) cut.push([stage]);
    else last.push(stage);
  }
  return cut;
}

function step(store: Store, docs: Document[], run: Document[]): Document[] {
  const [only] = run;
  const equality = only && equalityOf(only);
  const filter = equality ? valuesFilter(docs, equality) : {};
  return aggregated(docs, run, (name) => find(store, name, { filter }));
}

interface Equality {
  localField: string;
  foreignField: string;
}

function equalityOf({ $lookup }: Document): Equality | undefined {
  if (!isDocument($lookup)) return undefined;
  const { localField, foreignField } = $lookup;
  if (typeof localField !== 'string' || typeof foreignField !== 'string') return undefined;
  return { localField, foreignField };
}

/** Only foreign documents with one of these values can be joined. */
function valuesFilter(docs: Document[], { localField, foreignField }: Equality): Filter {
  const values = docs.flatMap((doc) => valuesAt(doc, localField).values.map((value) => value ?? null));
  return { [foreignField]: { $in: [...new Set(values)] } };
}
