const LENGTH = 5;
const WINDOW = 8;
const BASE = 0x01000193;

/**
 * Fingerprints of a text by winnowing: the least hash of every eight neighbouring runs of five characters.
 * Two texts that share a run of twelve share a fingerprint. A short text has at least one.
 *
 * @see Schleimer, Wilkerson, Aiken: Winnowing: Local Algorithms for Document Fingerprinting, SIGMOD 2003
 * @param letters a text reduced to letters and digits (`lettersOf`)
 * @returns 32-bit unsigned numbers without order
 */
export function fingerprints(letters: string): number[] {
  const hashes: number[] = [];
  for (let i = 0; i + LENGTH <= letters.length; i++) hashes.push(hash(letters, i));
  const kept = new Set<number>();
  for (let start = 0; start < hashes.length && (start === 0 || start + WINDOW <= hashes.length); start++) {
    kept.add(least(hashes, start));
  }
  return [...kept];
}

function least(hashes: readonly number[], start: number): number {
  let found = Number.POSITIVE_INFINITY;
  const end = Math.min(start + WINDOW, hashes.length);
  for (let i = start; i < end; i++) found = Math.min(found, hashes[i] ?? found);
  return found;
}

/** Mixed after FNV-1a, so that the least is not always the one with the same first character. */
function hash(letters: string, start: number): number {
  let value = 0x811c9dc5;
  for (let i = start; i < start + LENGTH; i++) value = Math.imul(value ^ letters.charCodeAt(i), BASE);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
