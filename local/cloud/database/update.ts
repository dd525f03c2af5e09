import { refused } from './errors';
import { updated } from './semantics';
import type { Document } from './types';

/**
 * Applies update operators to `doc` in place. mingo silently skips what MongoDB refuses, such as `$inc` on
 * text, so that is checked first: a defect must not pass here and fail in the cloud.
 */
export function applyUpdate(doc: Document, operators: Document): void {
  const id = doc._id;
  for (const [operator, fields] of Object.entries(operators)) checkOperator(doc, operator, fields);
  updated(doc, operators);
  if (doc._id !== id)
    throw refused(`[FailedOperation] (UPDATE) the (immutable) field '_id' was found altered`);
}

const wrong = (message: string) => refused(`[FailedOperation] (UPDATE) ${message}`);

function checkOperator(doc: Document, operator: string, fields: unknown): void {
  if (!operator.startsWith('$')) throw wrong(`unknown modifier: ${operator}`);
  if (typeof fields !== 'object' || fields === null) throw wrong(`${operator} needs an object of fields`);
  for (const path of Object.keys(fields)) checkField(doc, operator, path);
}

function checkField(doc: Document, operator: string, path: string): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = parentOf(doc, steps, { last, isLenient: removing.has(operator) });
  const value = isContainer(parent) && Object.hasOwn(parent, last) ? Reflect.get(parent, last) : undefined;
  if (value !== undefined) checkType(doc, operator, { path, value });
}

const removing = new Set(['$unset', '$pull', '$pullAll']);
const counting = new Set(['$inc', '$mul']);
const listing = new Set(['$push', '$addToSet', '$pull', '$pullAll', '$pop']);

function parentOf(doc: Document, steps: string[], { last, isLenient }: { last: string; isLenient: boolean }) {
  let parent: unknown = doc;
  for (const step of steps) {
    parent = isContainer(parent) && Object.hasOwn(parent, step) ? Reflect.get(parent, step) : undefined;
    if (parent === undefined || isContainer(parent) || isLenient) continue;
    throw wrong(`Cannot create field '${last}' in element {${step}: ${JSON.stringify(parent)}}`);
  }
  return parent;
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

function checkType(doc: Document, operator: string, { path, value }: { path: string; value: unknown }): void {
  const id = `{_id: ${JSON.stringify(doc._id)}}`;
  if (counting.has(operator) && typeof value !== 'number') {
    throw wrong(
      `Cannot apply ${operator} to a value of non-numeric type. ${id} has the field '${path}' of non-numeric type`,
    );
  }
  if (listing.has(operator) && !Array.isArray(value)) {
    throw wrong(`The field '${path}' must be an array but is of type ${typeof value} in document ${id}`);
  }
}
