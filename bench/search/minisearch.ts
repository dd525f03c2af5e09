import { readFile, writeFile } from 'node:fs/promises';
import MiniSearch, { type Options, type SearchOptions } from 'minisearch';
import type { Item } from '../../cloudfunctions/_shared/matching/port';
import { type Engine, FIELDS, fieldOf, WEIGHTS } from './engine';
import { bigrams } from './tokens';

/** Its own tokeniser takes a Chinese sentence for one word, so it is given ours. */
const options: Options<Item> = {
  fields: [...FIELDS],
  extractField: (item, field) => {
    const known = FIELDS.find((name) => name === field);
    return known ? fieldOf(item, known) : item.id;
  },
  tokenize: bigrams,
  processTerm: (term) => term,
  searchOptions: { boost: WEIGHTS },
};

const engine = (name: string, searching: SearchOptions): Engine => ({
  name,
  async build(items, file) {
    const index = new MiniSearch<Item>(options);
    index.addAll(items);
    await writeFile(file, JSON.stringify(index));
  },
  async open(file) {
    const index = MiniSearch.loadJSON<Item>(await readFile(file, 'utf8'), options);
    return (text, isMessage) =>
      index
        .search(text, isMessage ? {} : searching)
        .slice(0, 10)
        .map(({ id }) => String(id));
  },
});

export const minisearch = engine('MiniSearch', {});
/** The setting with the best recall for misspellings; messages are asked without it, where it takes seconds. */
export const minisearchFuzzy = engine('MiniSearch fuzzy', { fuzzy: 0.4, prefix: true });
