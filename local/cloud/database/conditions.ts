import { isDocument } from './ejson';
import { isSameType, isScalar } from './keys';
import { literalPrefix } from './prefix';
import type { Filter } from './types';

export interface Bound {
  value: unknown;
  inclusive: boolean;
}

/** What one path must lie between. A prefix is a lower and an upper bound in one. */
export interface Range {
  low?: Bound;
  high?: Bound;
  prefix?: string;
}

/** Conditions that all hold, as far as an index can serve them. */
export interface Clause {
  /** Path → values it may equal. */
  points: Map<string, readonly unknown[]>;
  ranges: Map<string, Range>;
  /** False when the filter says more than `points` and `ranges`: a candidate must still be tested. */
  exact: boolean;
}

/** Alternatives beyond this many are tested on candidates instead of each being looked up. */
const most = 64;

/** A filter as alternatives: a document matches only if one clause holds (disjunctive normal form). */
export function clausesOf(filter: Filter): Clause[] {
  return Object.entries(filter).reduce<Clause[]>(
    (clauses, [key, value]) => {
      if (key === '$and' && isFilters(value)) return value.map(clausesOf).reduce(both, clauses);
      if (key === '$or' && isFilters(value)) return both(clauses, value.flatMap(clausesOf));
      return both(clauses, [key.startsWith('$') ? untold() : fieldClause(key, value)]);
    },
    [anything()],
  );
}

const isFilters = (value: unknown): value is Filter[] =>
  Array.isArray(value) && value.length > 0 && value.every(isDocument);

const anything = (): Clause => ({ points: new Map(), ranges: new Map(), exact: true });
const untold = (): Clause => ({ ...anything(), exact: false });
const point = (path: string, values: readonly unknown[]): Clause => ({
  ...anything(),
  points: new Map([[path, values]]),
});
const range = (path: string, bounds: Range): Clause => ({ ...anything(), ranges: new Map([[path, bounds]]) });

function both(left: Clause[], right: Clause[]): Clause[] {
  if (left.length * right.length > most) return left.map((clause) => ({ ...clause, exact: false }));
  return left.flatMap((a) => right.map((b) => merge(a, b)));
}

function merge(a: Clause, b: Clause): Clause {
  const points = new Map([...a.points, ...b.points]);
  const ranges = new Map([...a.ranges, ...b.ranges]);
  let exact = a.exact && b.exact && [...a.points.keys()].every((path) => !b.points.has(path));
  for (const [path, mine] of a.ranges) {
    const theirs = b.ranges.get(path);
    if (!theirs) continue;
    const joined = join(mine, theirs);
    if (joined) ranges.set(path, joined);
    else exact = false;
  }
  return { points, ranges, exact };
}

/** A lower and an upper bound of one type make one range. */
function join(a: Range, b: Range): Range | undefined {
  const { low, high } = { ...a, ...b };
  const complementary = a.low ? !a.high && b.high && !b.low : a.high && b.low && !b.high;
  if (!complementary || !low || !high || a.prefix !== undefined || b.prefix !== undefined) return undefined;
  return isSameType(low.value, high.value) ? { low, high } : undefined;
}

function fieldClause(path: string, value: unknown): Clause {
  if (value instanceof RegExp) return patternClause(path, value);
  if (!isDocument(value)) return isScalar(value) ? point(path, [value]) : untold();
  const operators = Object.entries(value);
  if (operators.length === 0) return untold();
  return operators.map(([name, operand]) => operatorClause(path, name, operand)).reduce(merge);
}

function operatorClause(path: string, name: string, operand: unknown): Clause {
  if (name === '$eq') return isScalar(operand) ? point(path, [operand]) : untold();
  if (name === '$in')
    return Array.isArray(operand) && operand.every(isScalar) ? point(path, operand) : untold();
  if (name === '$regex') return operand instanceof RegExp ? patternClause(path, operand) : untold();
  // Ranges with null mean equality with it; candidates decide.
  if (!isScalar(operand) || operand === null) return untold();
  return comparisonClause(path, name, operand);
}

function comparisonClause(path: string, name: string, value: unknown): Clause {
  if (name === '$gt' || name === '$gte') return range(path, { low: { value, inclusive: name === '$gte' } });
  if (name === '$lt' || name === '$lte') return range(path, { high: { value, inclusive: name === '$lte' } });
  return untold();
}

function patternClause(path: string, pattern: RegExp): Clause {
  const prefix = literalPrefix(pattern);
  return { ...(prefix ? range(path, { prefix }) : anything()), exact: false };
}
