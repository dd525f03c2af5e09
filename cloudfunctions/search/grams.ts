import type { Range } from '@bianyao/contract';
import { fold } from '../_shared/text';

/**
 * Pairs of neighbouring letters, and a lone letter where there is only one: Chinese has no blanks between
 * words, and most of its words are two characters long.
 */
export function grams(text: string): Set<string> {
  return new Set(placed(text).map(({ gram }) => gram));
}

/** The stretches of a text whose grams a query has too, joined where they touch; UTF-16 offsets. */
export function marks(text: string, query: ReadonlySet<string>): Range[] {
  const ranges: Range[] = [];
  for (const { gram, start, end } of placed(text)) {
    if (!query.has(gram)) continue;
    const last = ranges.at(-1);
    if (last && start <= last.end) last.end = end;
    else ranges.push({ start, end });
  }
  return ranges;
}

function placed(text: string): (Range & { gram: string })[] {
  const { letters, at } = fold(text);
  const size = Math.min(2, letters.length);
  if (size === 0) return [];
  return Array.from({ length: letters.length - size + 1 }, (_, i) => ({
    gram: letters.slice(i, i + size).join(''),
    start: at[i] ?? 0,
    end: endOf(text, at[i + size - 1] ?? 0),
  }));
}

/** Where the character that begins at `start` ends: some take two UTF-16 units. */
const endOf = (text: string, start: number) => start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
