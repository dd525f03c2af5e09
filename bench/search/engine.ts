import type { Item } from '../../cloudfunctions/_shared/matching/port';

/** A search engine as it is measured: built once, written to a file, read cold, asked. */
export interface Engine {
  name: string;
  /** Writes an index of the items to a file. */
  build(items: readonly Item[], file: string): Promise<void>;
  /** Reads the file; gives the search. */
  open(file: string): Promise<Search>;
}

/** Ids of at most ten items, best first. `isMessage`: a pasted message rather than words. */
export type Search = (text: string, isMessage: boolean) => Promise<readonly string[]> | readonly string[];

/** What is indexed of an item, with its weight; the same for every engine. */
export const WEIGHTS = { title: 4, claim: 4, tags: 3, summary: 2, saidAs: 1 } as const;
export type Field = keyof typeof WEIGHTS;
export const FIELDS: readonly Field[] = ['title', 'claim', 'tags', 'summary', 'saidAs'];

export const fieldOf = (item: Item, field: Field): string => {
  const value = item[field] ?? '';
  return typeof value === 'string' ? value : value.join('\n');
};
