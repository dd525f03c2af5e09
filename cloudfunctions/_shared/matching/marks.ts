import type { Range } from '@bianyao/contract';
import { isHan } from './text/han';
import { usual } from './text/nicknames';
import { type Normal, normalise } from './text/normalise';
import { heard, pairs } from './text/tokens';

/**
 * The stretches of a text that a search or message has too, in characters, usual words or sound, joined
 * where they touch.
 *
 * @returns UTF-16 offsets in the text as given, ascending
 */
export function marks(text: string, asked: string): Range[] {
  const normal = normalise(text);
  const query = normalise(asked).text;
  const written = new Set([...pairs(query), ...pairs(usual(query))]);
  const sounding = new Set(heard(query));
  const ranges: Range[] = [];
  for (const { start, end } of piecesOf(normal.text)) {
    const piece = normal.text.slice(start, end);
    const isShared =
      pairs(piece).some((pair) => written.has(pair)) || heard(piece).some((pair) => sounding.has(pair));
    if (isShared) join(ranges, original(normal, start, end));
  }
  return ranges;
}

/** Every two neighbouring characters, and every word. */
function piecesOf(text: string): Range[] {
  return [...text.matchAll(/[\u4e00-\u9fff]|[a-z0-9.]+/g)].map(({ 0: part, index }) => {
    const next = isHan(text.charCodeAt(index)) && isHan(text.charCodeAt(index + 1)) ? 1 : 0;
    return { start: index, end: index + part.length + next };
  });
}

const original = ({ from, to }: Normal, start: number, end: number): Range => ({
  start: from[start] ?? 0,
  end: to[end - 1] ?? 0,
});

function join(ranges: Range[], { start, end }: Range): void {
  const last = ranges.at(-1);
  if (last && start <= last.end) last.end = Math.max(last.end, end);
  else ranges.push({ start, end });
}
