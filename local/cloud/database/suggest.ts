import { clausesOf } from './conditions';
import type { Filter, Index, Sort } from './types';

/** The index that would serve a query: equalities, then its order, then a range. As a line for schema.json. */
export function suggestIndex(filter: Filter, sort: Sort = {}): string {
  const clauses = clausesOf(filter);
  const equal = clauses.flatMap(({ points }) => [...points.keys()]);
  const shared = equal.filter((path) => clauses.every(({ points }) => points.has(path)));
  const ranged = clauses.flatMap(({ ranges }) => [...ranges.keys()]);
  const ordered = Object.entries(sort);
  const keys = new Map<string, 1 | -1>([
    ...shared.map((path) => [path, 1] as const),
    ...ordered,
    ...[...ranged, ...equal].filter((path) => !(path in sort)).map((path) => [path, 1] as const),
  ]);
  return keys.size > 0 ? lineOf([...keys]) : 'none: no index can serve such a filter';
}

function lineOf(keys: Index['keys']): string {
  const name = keys.map(([path]) => path.replaceAll('.', '_')).join('_');
  const pairs = keys.map(([path, direction]) => `[${JSON.stringify(path)}, ${direction}]`).join(', ');
  return `{ "name": ${JSON.stringify(name)}, "keys": [${pairs}] }`;
}
