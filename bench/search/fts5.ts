import { rm } from 'node:fs/promises';
import Database from 'libsql';
import * as z from 'zod/mini';
import { normalise } from '../../cloudfunctions/_shared/matching/text/normalise';
import { type Engine, FIELDS, fieldOf, WEIGHTS } from './engine';

const WEIGHT_LIST = FIELDS.map((field) => WEIGHTS[field]).join(', ');
/** It refuses longer expressions. */
const MOST = 120;
const ids = z.array(z.object({ id: z.string() }));

/** SQLite's full-text search with its trigram tokeniser; fewer than three characters are looked for with LIKE. */
export const fts5: Engine = {
  name: 'FTS5 trigram',
  async build(items, file) {
    await rm(file, { force: true });
    const database = new Database(file);
    database.exec(
      `CREATE VIRTUAL TABLE t USING fts5(id UNINDEXED, ${FIELDS.join(', ')}, tokenize = 'trigram')`,
    );
    const insert = database.prepare(`INSERT INTO t VALUES (?, ${FIELDS.map(() => '?').join(', ')})`);
    database.exec('BEGIN');
    for (const item of items) {
      insert.run(item.id, ...FIELDS.map((field) => normalise(fieldOf(item, field)).text));
    }
    database.exec('COMMIT');
    database.exec(`INSERT INTO t(t) VALUES ('optimize')`);
    database.close();
  },
  async open(file) {
    const database = new Database(file);
    const matching = database.prepare(
      `SELECT id FROM t WHERE t MATCH ? ORDER BY bm25(t, 0, ${WEIGHT_LIST}) LIMIT 10`,
    );
    const like = database.prepare(
      `SELECT id FROM t WHERE ${FIELDS.map((field) => `${field} LIKE ?`).join(' OR ')} LIMIT 10`,
    );
    return (text) => {
      const { text: plain } = normalise(text);
      const asked = trigrams(plain).slice(0, MOST);
      const rows =
        asked.length > 0
          ? matching.all(asked.map((gram) => `"${gram}"`).join(' OR '))
          : like.all(...FIELDS.map(() => `%${plain.trim()}%`));
      return ids.parse(rows).map(({ id }) => id);
    };
  },
};

const trigrams = (text: string) => [
  ...new Set(
    text
      .split(' ')
      .flatMap((part) =>
        Array.from({ length: Math.max(0, part.length - 2) }, (_, i) => part.slice(i, i + 3)),
      ),
  ),
];
