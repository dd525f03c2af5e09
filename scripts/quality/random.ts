/** Numbers between 0 and 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(among: readonly [T, ...T[]] | readonly T[], next: () => number): T => {
  const found = among[Math.floor(next() * among.length)];
  if (found === undefined) throw new RangeError('nothing to pick from');
  return found;
};

/** The same things in another order. */
export const shuffled = <T>(things: readonly T[], next: () => number): T[] =>
  things
    .map((thing) => ({ thing, key: next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ thing }) => thing);
