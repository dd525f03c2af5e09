import { parseArgs } from 'node:util';
import { StartError } from '../local/cloud/errors';
import { withCloud } from './content/import/cloud';
import { PageError } from './content/import/page';
import { drafts, readPages, tell } from './content/import/run';
import { storeDrafts } from './content/import/store';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string', default: '.local/data' } },
});

/** Stores saved pages as drafts: `npm run import -- <file or folder> [--data <folder>]`. */
async function main([place]: readonly string[]): Promise<number> {
  if (!place) throw new PageError('usage', 'npm run import -- <file or folder> [--data <folder>]');
  const read = await readPages(place, new Date().toISOString());
  const found = drafts(read);
  const store = (origin: string) => storeDrafts(origin, found);
  const outcomes = found.length > 0 ? await withCloud(values.data, store) : [];
  for (const line of tell(read, outcomes)) console.log(line);
  return found.length < read.length ? 1 : 0;
}

try {
  process.exitCode = await main(positionals);
} catch (error) {
  if (error instanceof PageError) console.error(error.message);
  else if (error instanceof StartError) console.error(`${error.message} ${error.remedy}`);
  else throw error;
  process.exitCode = 1;
}
