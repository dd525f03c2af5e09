import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { overdue } from './expiry';
import { sentence } from './problem';
import { readContent } from './read';

dayjs.extend(utc);
const today = dayjs.utc().utcOffset(8).format('YYYY-MM-DD');

const { articles, problems } = await readContent('content');
for (const problem of problems) console.error(sentence(problem));
// an overdue article is still read, and a day going by breaks no build
for (const line of overdue(articles, today)) console.log(line);
console.log(`${articles.length} articles are sound, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
