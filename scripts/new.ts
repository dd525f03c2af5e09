import { writeFile } from 'node:fs/promises';
import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { ID } from './content/schema';
import { skeleton } from './content/skeleton';

dayjs.extend(utc);

const USAGE = 'npm run new -- factcheck <id>, or: npm run new -- explainer <id>';

/** Writes the skeleton of a new article and returns what to tell. */
async function create(kind: string | undefined, id = ''): Promise<string> {
  if (kind !== 'factcheck' && kind !== 'explainer') return fail(USAGE);
  if (!ID.test(id)) return fail(`"${id}" cannot be an id; use lower-case letters, digits and hyphens.`);
  const today = dayjs.utc().utcOffset(8);
  const days = { asOf: today.format('YYYY-MM-DD'), reviewBy: today.add(1, 'year').format('YYYY-MM-DD') };
  const file = `content/articles/${id}.md`;
  try {
    await writeFile(file, skeleton(kind, id, days), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return fail(`${file} is there already; choose another id.`);
  }
  return `${file} is written; fill it in, then run npm run check:content.`;
}

function fail(sentence: string): string {
  process.exitCode = 1;
  return sentence;
}

console.log(await create(process.argv[2], process.argv[3]));
