/**
 * The second fence around the database; the first are the strict schemas of the actions.
 * Plain JSON turns into operators inside the SDK, `{}` as a value matches everything, and inherited
 * members are copied into documents. Whoever is stopped here is a bug of ours, so it throws plainly.
 */

/** Operators made by `operators.ts`: the only objects that may stand in a filter or a change. */
const made = new WeakSet<object>();

/** Marks an SDK operator as made by us. */
export function allow<T extends object>(operator: T): T {
  made.add(operator);
  return operator;
}

/** @throws Error for a filter with anything but scalars and own operators, or without a scalar equality */
export function fenceFilter(filter: object): void {
  for (const [key, value] of Object.entries(filter)) {
    if (!isKey(key) || !(isScalar(value) || isMade(value))) throw fenced('filter', key);
  }
  if (!Object.values(filter).some(isScalar)) throw fenced('filter', 'without an equality');
}

/** @throws Error for a change with anything but data and own operators, or one that changes the id */
export function fenceChange(change: object): void {
  for (const [key, value] of Object.entries(change)) {
    if (!isKey(key) || key === '_id' || !(isMade(value) || isData(value))) throw fenced('change', key);
  }
}

/** @throws Error for a document that holds anything but data, or has no id of its own */
export function fenceDocument(document: { _id: string }): void {
  if (!isScalar(document._id) || document._id === '' || !isData(document)) throw fenced('document', '');
}

const isMade = (value: unknown) => typeof value === 'object' && value !== null && made.has(value);

const isScalar = (value: unknown) =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

/** Scalars, null, lists and plain objects of them; an inherited member cannot hide in a plain object. */
function isData(value: unknown): boolean {
  if (isScalar(value) || value === null) return true;
  if (Array.isArray(value)) return value.every(isData);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.entries(value).every(([key, member]) => isKey(key) && isData(member));
}

/** No operator, no path into another field, nothing that means a prototype. */
const isKey = (key: string) =>
  /^[A-Za-z_]\w*$/.test(key) && !['__proto__', 'constructor', 'prototype'].includes(key);

const fenced = (what: string, where: string) => new Error(`the fence stopped a ${what}: ${where}`);
