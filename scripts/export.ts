import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { sentence } from './content/problem';
import { readContent } from './content/read';
import { dump } from './export/dump';

dayjs.extend(utc);

/** Writes the library for others to use: `npm run export -- <folder>`. A library with a problem is not exported. */
async function main(folder: string | undefined, day: string): Promise<number> {
  if (!folder) return fail('npm run export -- <folder>');
  const { articles, topics, problems } = await readContent('content');
  if (problems.length > 0 || !topics) return fail(problems.map(sentence).join('\n'));
  const files = dump({ articles, topics }, day);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(folder, name), text);
  console.log(`${articles.length} articles are in ${folder}, ${files.size} files.`);
  return 0;
}

function fail(sentences: string): number {
  console.error(sentences);
  return 1;
}

const today = dayjs.utc().utcOffset(8).format('YYYY-MM-DD');
process.exitCode = await main(
  process.argv.slice(2).find((word) => word !== '--'),
  today,
);
