import { Fail } from './call';

/** The platform's limits in bytes: one key, and everything together. */
export const KEY_LIMIT = 1024 * 1024;
export const TOTAL_LIMIT = 10 * 1024 * 1024;

const encoder = new TextEncoder();
export const sizeOf = (text: string): number => encoder.encode(text).length;

/**
 * Checks that a value fits.
 * @param text the value as it will be stored
 * @param others bytes that all other keys take
 * @throws Fail in the platform's words
 */
export function checkQuota(text: string, others: number): void {
  const size = sizeOf(text);
  if (size > KEY_LIMIT) throw new Fail('exceed storage item max size 1M');
  if (others + size > TOTAL_LIMIT) throw new Fail('exceed storage max size 10Mb');
}
