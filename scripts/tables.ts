import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { nicknames } from './tables/nicknames';
import { pinyin } from './tables/pinyin';
import { simplified } from './tables/simplified';

/** Rewrites the tables that the matching functions carry, from libraries too large to carry themselves. */
const DATA = 'cloudfunctions/_shared/matching/data';

const tables = {
  simplified: simplified(),
  pinyin: pinyin(),
  nicknames: nicknames(await readFile('content/nicknames.yaml', 'utf8')),
};
const files = Object.entries(tables).map(([name, table]) => ({ file: `${DATA}/${name}.json`, table }));
await Promise.all(files.map(({ file, table }) => writeFile(file, JSON.stringify(table))));
execFileSync('npx', ['biome', 'format', '--write', DATA], { stdio: 'inherit' });
