import { badRequest } from './errors';

const DEEPEST = 12;
const MOST_VALUES = 1_000;
const LONGEST = 100_000;
/** The SDK copies inherited members into documents, so an own `__proto__` becomes real fields there. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Refuses an event that is too deep, too wide, too long, or carries a key that no contract has,
 * before anything recursive touches it: `JSON.parse` accepts 100,000 levels, recursion about 5,000.
 *
 * @throws AppError `BAD_REQUEST`
 */
export function scan(event: unknown): void {
  const stack: { value: unknown; depth: number }[] = [{ value: event, depth: 0 }];
  let values = 0;
  let length = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { value, depth } = next;
    values += 1;
    length += typeof value === 'string' ? value.length : 0;
    if (length > LONGEST) throw badRequest('内容太长了。请删短一些再试。');
    const children = members(value, MOST_VALUES - values - stack.length);
    if (depth > DEEPEST || !children) throw badRequest();
    stack.push(...children.map((child) => ({ value: child, depth: depth + 1 })));
  }
}

/** The values inside a value; `undefined` where there are more than `most` or a key is forbidden. */
function members(value: unknown, most: number): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.length > most || keys.some((key) => key.startsWith('$') || FORBIDDEN.has(key))) return undefined;
  return Object.values(value);
}
