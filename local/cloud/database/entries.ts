import { directed, encodeValue, isRough } from './keys';
import type { Document, Index } from './types';

/** What a document puts into an index. */
export interface Entries {
  /** Distinct keys; several where a field holds an array. */
  keys: Buffer[];
  /** Paths that run through an array here. */
  many: string[];
  /** Paths whose value has no place in byte order. */
  rough: string[];
}

/** The keys of a document in an index, with MongoDB's rules: an array gives one key for each element. */
export function entriesOf(doc: Document, { keys }: Pick<Index, 'keys'>): Entries {
  const many: string[] = [];
  const rough: string[] = [];
  let combinations: Buffer[][] = [[]];
  for (const [path, direction] of keys) {
    const found = valuesAt(doc, path);
    if (found.many) many.push(path);
    if (found.values.some(isRough)) rough.push(path);
    const parts = found.values.map((value) => directed(encodeValue(value), direction));
    combinations = combinations.flatMap((head) => parts.map((part) => [...head, part]));
  }
  return { keys: distinct(combinations.map((parts) => Buffer.concat(parts))), many, rough };
}

function distinct(keys: Buffer[]): Buffer[] {
  if (keys.length < 2) return keys;
  return [...new Map(keys.map((key) => [key.toString('latin1'), key])).values()];
}

/** All values at a dotted path. `undefined` stands for a missing member; `many` says an array was on the way. */
export function valuesAt(doc: Document, path: string): { values: unknown[]; many: boolean } {
  let many = false;
  let reached: unknown[] = [doc];
  for (const step of path.split('.')) {
    many ||= reached.some(Array.isArray);
    reached = reached.flatMap((value) => enter(value, step));
  }
  many ||= reached.some(Array.isArray);
  const values = reached.flatMap((value) => (Array.isArray(value) && value.length > 0 ? value : [value]));
  return { values: values.length > 0 ? values : [undefined], many };
}

function enter(value: unknown, step: string): unknown[] {
  if (!Array.isArray(value)) return [member(value, step)];
  const inside = value.filter(isObject).map((element) => member(element, step));
  return /^\d+$/.test(step) ? [...inside, value[Number(step)]] : inside;
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

function member(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}
