import { readFile, writeFile } from 'node:fs/promises';
import { memory } from '../../cloudfunctions/_shared/matching/memory';
import { buildSegment } from '../../cloudfunctions/_shared/matching/segment';
import { hashOf, readSnapshot, writeSnapshot } from '../../cloudfunctions/_shared/matching/snapshot';
import type { Engine } from './engine';

/** The product's own index, read with the check of its hash as a function does. */
export const ours: Engine = {
  name: 'ours',
  async build(items, file) {
    const bytes = writeSnapshot(buildSegment(items));
    await writeFile(file, bytes);
    await writeFile(`${file}.hash`, hashOf(bytes));
  },
  async open(file) {
    const base = readSnapshot(await readFile(file), await readFile(`${file}.hash`, 'utf8'));
    if (!base) throw new Error(`${file} is damaged`);
    const matcher = memory({ base, version: '1', heads: { sharing: async () => [] } });
    return async (text, isMessage) => {
      const { candidates } = isMessage
        ? await matcher.match(text, 10)
        : await matcher.topic({ text, limit: 10 });
      return candidates.map(({ id }) => id);
    };
  },
};
