import { readFile, writeFile } from 'node:fs/promises';
import FlexSearch from 'flexsearch';
import * as z from 'zod/mini';
import { type Engine, FIELDS, fieldOf } from './engine';
import { bigrams } from './tokens';

const create = () => new FlexSearch.Index({ encode: bigrams, tokenize: 'strict', resolution: 9 });
const parts = z.record(z.string(), z.string());

/** One field: it has no weights; what stands first counts most, so the fields stand in the order of theirs. */
export const flexsearch: Engine = {
  name: 'FlexSearch',
  async build(items, file) {
    const index = create();
    for (const item of items) index.add(item.id, FIELDS.map((field) => fieldOf(item, field)).join('\n'));
    const exported: Record<string, string> = {};
    await index.export((key, data) => {
      exported[key] = data;
    });
    await writeFile(file, JSON.stringify(exported));
  },
  async open(file) {
    const index = create();
    for (const [key, data] of Object.entries(parts.parse(JSON.parse(await readFile(file, 'utf8'))))) {
      index.import(key, data);
    }
    return (text) => index.search(text, { limit: 10, suggest: true }).map(String);
  },
};
