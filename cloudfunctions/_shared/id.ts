import { createHash } from 'node:crypto';

/**
 * A deterministic id: 32 hex characters of SHA-256 over length-prefixed parts,
 * so that `('ab', 'c')` and `('a', 'bc')` differ.
 */
export function idOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest('hex').slice(0, 32);
}

/** Crockford's base 32: no I, L, O or U, so that a number read aloud or copied by hand stays the same. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Writes the first 40 bits of a hex id in 8 letters and digits that can be read aloud. */
export function readAloud(hex: string): string {
  const digits = Number.parseInt(hex.slice(0, 10), 16).toString(32).padStart(8, '0');
  return [...digits].map((digit) => LETTERS.charAt(Number.parseInt(digit, 32))).join('');
}
