import type { Clause, Range } from './conditions';
import { after, directed, encodePrefix, encodeType, encodeValue, invert, isLong } from './keys';
import type { Direction, Index } from './types';

/** Keys from `from` up to but not including `to`. */
export type Span = readonly [from: Buffer, to: Buffer];

/** Everything in an index: no key begins with 255. */
export const everything: Span = [Buffer.alloc(0), Buffer.from([255])];

/** The part of an index that holds every document a clause can match. */
export interface Bounds {
  spans: Span[];
  /** The values of each leading path that is held to points, encoded. */
  points: Buffer[][];
  /** Is the path after the points bounded too? */
  ranged: boolean;
  /** Does every document in the spans match? */
  exact: boolean;
}

type Shape = Pick<Index, 'keys'> & { many: ReadonlySet<string> };

/** More look-ups than this are dearer than testing candidates. */
const most = 5000;

/** Where `clause` can match in `index`. With nothing to hold on to, that is everything. */
export function boundsOf(clause: Clause, index: Shape): Bounds {
  const points = pointsOf(clause, index);
  const prefixes = points.reduce<Buffer[]>(
    (heads, values) => heads.flatMap((head) => values.map((value) => Buffer.concat([head, value]))),
    [Buffer.alloc(0)],
  );
  const [path, direction] = index.keys[points.length] ?? [];
  const range = path === undefined ? undefined : clause.ranges.get(path);
  const used = index.keys.slice(0, points.length + (range ? 1 : 0)).map(([name]) => name);
  const interval = range && spanOf(range, { many: index.many.has(path ?? ''), direction: direction ?? 1 });
  return {
    spans: prefixes.map((prefix) => within(prefix, interval?.span)),
    points,
    ranged: range !== undefined,
    exact: clause.exact && interval?.exact !== false && uses(clause, index, used),
  };
}

function pointsOf({ points }: Clause, { keys }: Shape): Buffer[][] {
  const found: Buffer[][] = [];
  let lookups = 1;
  for (const [path, direction] of keys) {
    const values = points.get(path);
    lookups *= values?.length ?? 1;
    if (!values || lookups > most) break;
    found.push(values.map((value) => directed(encodeValue(value), direction)));
  }
  return found;
}

/** Is every condition of the clause expressed by the used paths? */
function uses({ points, ranges }: Clause, { many }: Shape, used: string[]): boolean {
  const paths = [...points.keys(), ...ranges.keys()];
  return (
    paths.length === new Set(paths).size &&
    paths.every((path) => used.includes(path)) &&
    // A key says null for a missing member too, and behind an array the two differ.
    ![...points].some(([path, values]) => many.has(path) && values.includes(null))
  );
}

function within(prefix: Buffer, span: Edges | undefined): Span {
  if (!span) return prefix.length === 0 ? everything : [prefix, after(prefix)];
  const [from, to] = span.map(({ bytes, beyond }) => {
    const edge = Buffer.concat([prefix, bytes]);
    return beyond ? after(edge) : edge;
  });
  return from && to ? [from, to] : everything;
}

/** A place before or beyond all keys that begin with `bytes`. Turned over, before becomes beyond. */
interface Edge {
  bytes: Buffer;
  beyond: boolean;
}
type Edges = readonly [from: Edge, to: Edge];

const before = (bytes: Buffer): Edge => ({ bytes, beyond: false });
const beyond = (bytes: Buffer): Edge => ({ bytes, beyond: true });
const turned = ({ bytes, beyond }: Edge): Edge => ({ bytes: invert(bytes), beyond: !beyond });

function spanOf(range: Range, { many, direction }: { many: boolean; direction: Direction }) {
  // The elements of an array may satisfy the two bounds separately, so only one can be searched for.
  const halved = many && range.low !== undefined && range.high !== undefined;
  const { low, high, prefix } = halved ? { low: range.low, high: undefined, prefix: undefined } : range;
  const [from, to] =
    prefix === undefined ? [lower(low, high?.value), upper(high, low?.value)] : around(prefix);
  const exact = !halved && prefix === undefined && !isLong(low?.value) && !isLong(high?.value);
  const span: Edges = direction === 1 ? [from, to] : [turned(to), turned(from)];
  return { span, exact };
}

const around = (prefix: string): Edges => [before(encodePrefix(prefix)), beyond(encodePrefix(prefix))];

function lower(bound: Range['low'], other: unknown): Edge {
  // NaN is keyed before all numbers and is less than none of them.
  if (!bound) return before(typeof other === 'number' ? encodeValue(-Infinity) : encodeType(other));
  const { value, inclusive } = bound;
  if (typeof value === 'string' && isLong(value)) return before(encodePrefix(value));
  return inclusive ? before(encodeValue(value)) : beyond(encodeValue(value));
}

function upper(bound: Range['high'], other: unknown): Edge {
  if (!bound) return beyond(encodeType(other));
  const { value, inclusive } = bound;
  if (typeof value === 'string' && isLong(value)) return beyond(encodePrefix(value));
  return inclusive ? beyond(encodeValue(value)) : before(encodeValue(value));
}

/** Sorts spans and joins those that touch, so that no document comes twice and order holds across them. */
export function united(spans: readonly Span[]): Span[] {
  const result: [Buffer, Buffer][] = [];
  for (const [from, to] of [...spans].sort(([a], [b]) => a.compare(b))) {
    const last = result.at(-1);
    if (!last || from.compare(last[1]) > 0) result.push([from, to]);
    else if (to.compare(last[1]) > 0) last[1] = to;
  }
  return result.filter(([from, to]) => from.compare(to) < 0);
}
