import { createHash } from 'node:crypto';
import { ObjectId } from 'bson';
import type { Direction } from './types';

/**
 * Index keys: bytes whose memcmp order is MongoDB's order of values, because SQL indexes on JSON can express
 * neither its arrays nor its order across types. The code of a value is never the beginning of another's, as
 * in FoundationDB's tuple layer, so the key of a list of values is a byte prefix of every longer list.
 * Strings compare by their UTF-8 bytes, as on the platform; mingo compares UTF-16 units, which differs only
 * between characters beyond U+FFFF and those above U+E000.
 */

/** Longer strings are keyed by this many bytes plus a hash: equality stays exact, order does not. */
const longest = 200;

/** BSON's order of types. Values that are not scalars share the code of their JSON. */
function rank(value: unknown): number {
  if (value === null || value === undefined) return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return 3;
  if (Array.isArray(value)) return 5;
  if (value instanceof ObjectId) return 7;
  if (typeof value === 'boolean') return 8;
  if (value instanceof Date) return 9;
  return value instanceof RegExp ? 11 : 4;
}

/** Can an index point at this value and order it? NaN equals nothing, so it cannot. */
export const isScalar = (value: unknown) =>
  value === null || ([2, 3, 7, 8, 9].includes(rank(value)) && !Number.isNaN(value));

export const isSameType = (a: unknown, b: unknown) => rank(a) === rank(b);

/** True where bytes do not follow the order of the values: compounds, and strings that were cut. */
export const isRough = (value: unknown) => isLong(value) || [4, 5, 11].includes(rank(value));

export const isLong = (value: unknown) => typeof value === 'string' && Buffer.byteLength(value) > longest;

/** The bytes of one value in ascending order. */
export function encodeValue(value: unknown): Buffer {
  const head = Buffer.from([rank(value)]);
  if (value === null || value === undefined) return head;
  return Buffer.concat([head, body(value)]);
}

function body(value: unknown): Buffer {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'boolean') return number(Number(value));
  if (value instanceof Date) return number(value.getTime());
  if (typeof value === 'string') return text(value);
  return text(value instanceof ObjectId ? value.toHexString() : (JSON.stringify(value) ?? String(value)));
}

/** IEEE 754 with the sign turned so that bytes sort as numbers; NaN before all, one zero. */
function number(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  if (Number.isNaN(value)) return bytes;
  bytes.writeDoubleBE(value + 0);
  const negative = (bytes[0] ?? 0) >= 128;
  if (negative) return invert(bytes);
  bytes[0] = (bytes[0] ?? 0) | 128;
  return bytes;
}

const end = Buffer.from([0, 0]);

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  if (bytes.length <= longest) return Buffer.concat([escaped(bytes), end]);
  const hash = createHash('sha256').update(bytes).digest();
  return Buffer.concat([escaped(bytes.subarray(0, longest)), escaped(hash), end]);
}

/** A zero byte becomes 0 255, which sorts after the end of the string, 0 0. */
function escaped(bytes: Buffer): Buffer {
  if (!bytes.includes(0)) return bytes;
  return Buffer.from(bytes.toString('latin1').replaceAll('\0', '\0\xff'), 'latin1');
}

/** The bytes that every string beginning with `prefix` begins with. */
export function encodePrefix(prefix: string): Buffer {
  return Buffer.concat([Buffer.from([3]), escaped(Buffer.from(prefix).subarray(0, longest))]);
}

/** The byte that every value of this value's type begins with. */
export const encodeType = (value: unknown) => Buffer.from([rank(value)]);

export const invert = (bytes: Buffer) => Buffer.from(bytes.map((byte) => 255 - byte));

export const directed = (bytes: Buffer, direction: Direction) => (direction === 1 ? bytes : invert(bytes));

/** The smallest bytes greater than everything that begins with `prefix`. No key begins with 255. */
export function after(prefix: Buffer): Buffer {
  const last = prefix.findLastIndex((byte) => byte < 255);
  if (last < 0) return Buffer.from([255]);
  const bytes = Buffer.from(prefix.subarray(0, last + 1));
  bytes[last] = (bytes[last] ?? 0) + 1;
  return bytes;
}
