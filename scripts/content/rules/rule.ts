import type { Item } from '../article';
import type { Problem } from '../problem';
import type { Hotline } from '../schema';

/** What an article is judged against. */
export interface Library {
  topics: ReadonlySet<string>;
  /** Item ids and the files that carry them, broken files included. */
  files: ReadonlyMap<string, readonly string[]>;
  hotlines: readonly Hotline[];
}

/** Judges one article; an empty list means nothing to put right. */
export type Rule = (item: Item, library: Library) => Problem[];

/** A problem in the front matter. */
export function atField(item: Item, path: readonly (string | number)[], remedy: string): Problem {
  return { file: item.file, line: item.lines(path), field: path.join('.'), remedy };
}

/** A problem in the body. */
export function atLine(item: Item, place: { line: number; title: string }, remedy: string): Problem {
  return { file: item.file, line: place.line, field: place.title, remedy };
}
