import type { Bounds, Span } from './bounds';
import { boundsOf, everything, united } from './bounds';
import type { Collection, StoredIndex } from './catalog';
import type { Clause } from './conditions';
import { clausesOf } from './conditions';
import type { Filter, Sort } from './types';

/** How to answer a query. */
export interface Plan {
  /** Null walks through the whole collection. */
  index: StoredIndex | typeof idIndex | null;
  spans: Span[];
  /** Is the index read from its end? */
  backward: boolean;
  /** Does the index give the wanted order? Else the result is sorted in memory. */
  sorted: boolean;
  /** Does every document it gives match? Else each is tested. */
  exact: boolean;
  /** Can a document come more than once? */
  repeats: boolean;
  /** Does a filter or an order go through documents that no index sets apart? */
  scans: boolean;
}

/** The index every collection has. */
export const idIndex = {
  id: 0,
  name: '_id_',
  keys: [['_id', 1]],
  unique: true,
  many: new Set<string>(),
  rough: new Set<string>(),
} as const;

type Candidate = StoredIndex | typeof idIndex;

/** Chooses the index with the most equalities, then a range, then a served order. */
export function planOf({ indexes }: Collection, filter: Filter, sort: Sort = {}): Plan {
  const clauses = clausesOf(filter);
  const options = [idIndex, ...indexes].map((index) => option(index, clauses, sort));
  const best = options.reduce((a, b) => (b.score > a.score ? b : a));
  return best.score > 0 ? best.plan : walk(clauses, sort);
}

function walk(clauses: readonly Clause[], sort: Sort): Plan {
  const sorted = Object.keys(sort).length === 0;
  const exact = clauses.every(
    (clause) => clause.exact && clause.points.size === 0 && clause.ranges.size === 0,
  );
  const scans = !exact || !sorted;
  return { index: null, spans: [everything], backward: false, sorted, exact, repeats: false, scans };
}

function option(index: Candidate, clauses: readonly Clause[], sort: Sort): { plan: Plan; score: number } {
  const bounds = clauses.map((clause) => boundsOf(clause, index));
  const fixed = fixedPaths(index, bounds);
  const direction = servedDirection(index, fixed, sort);
  const exact = bounds.every((bound) => bound.exact);
  const weakest = Math.min(...bounds.map(strength));
  const ordered = direction !== null && direction !== 0;
  return {
    score: weakest * 10 + (ordered ? 4 : 0),
    plan: {
      index,
      spans: united(bounds.flatMap(({ spans }) => spans)),
      backward: direction === -1,
      sorted: direction !== null,
      exact,
      repeats: [...index.many].some((path) => !fixed.includes(path)),
      scans: weakest === 0 && !exact,
    },
  };
}

const strength = ({ points, ranged }: Bounds) => points.length + (ranged ? 0.5 : 0);

/** Leading paths that every clause holds to the same single value. */
function fixedPaths({ keys }: Candidate, bounds: readonly Bounds[]): string[] {
  const [first, ...others] = bounds;
  const free = keys.findIndex((_, at) => {
    const value = single(first?.points[at]);
    return !value || !others.every(({ points }) => single(points[at])?.equals(value));
  });
  return keys.slice(0, free < 0 ? keys.length : free).map(([path]) => path);
}

const single = (values: Buffer[] | undefined) => (values?.length === 1 ? values[0] : undefined);

/** 1 or -1 = reading the index that way gives the order, 0 = there is nothing to order, null = it cannot. */
function servedDirection({ keys, many, rough }: Candidate, fixed: string[], sort: Sort): 1 | -1 | 0 | null {
  const wanted = Object.entries(sort).filter(([path]) => !fixed.includes(path) || many.has(path));
  if (wanted.length === 0) return 0;
  const offered = keys.slice(fixed.length);
  const turns = wanted.map(([path, direction], at) => {
    const [name, own] = offered[at] ?? [];
    return name === path && !many.has(path) && !rough.has(path) && own !== undefined ? own * direction : 0;
  });
  if (turns.every((turn) => turn === 1)) return 1;
  return turns.every((turn) => turn === -1) ? -1 : null;
}
