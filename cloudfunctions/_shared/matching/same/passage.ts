/** What two texts have in common, counted in neighbouring characters. */
export interface Shared {
  /** Characters of the longest run that both have. */
  run: number;
  /** Pairs of both, as a share of the pairs of either. */
  either: number;
  /** … of those of the shorter text. */
  shorter: number;
  /** … of those of the second text. */
  second: number;
}

/** Compares two texts reduced to letters (`lettersOf`). */
export function shared(first: string, second: string): Shared {
  const [a, b] = [grams(first, 2), grams(second, 2)];
  let both = 0;
  for (const pair of a) if (b.has(pair)) both++;
  return {
    run: longestRun(first, grams(second, 4)),
    either: both / (a.size + b.size - both || 1),
    shorter: both / (Math.min(a.size, b.size) || 1),
    second: both / (b.size || 1),
  };
}

function grams(letters: string, length: number): Set<string> {
  const found = new Set<string>();
  for (let i = 0; i + length <= letters.length; i++) found.add(letters.slice(i, i + length));
  return found;
}

/** Runs are counted in fours, which is a little generous and linear. */
function longestRun(letters: string, fours: ReadonlySet<string>): number {
  let longest = 0;
  let run = 0;
  for (let i = 0; i + 4 <= letters.length; i++) {
    run = fours.has(letters.slice(i, i + 4)) ? run + 1 : 0;
    if (run > 0) longest = Math.max(longest, run + 3);
  }
  return longest;
}

/** Whether two reports pass on the same text, shortened, extended, reordered or edited. */
export const isSamePassage = ({ run, either, shorter }: Shared) =>
  either >= 0.45 || (run >= 18 && shorter >= 0.25) || (run >= 8 && shorter >= 0.6);

/** Whether a message says a claim in the claim's own words. */
export const repeats = ({ run, second }: Shared) => run >= 8 && second >= 0.8;
