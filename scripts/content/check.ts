import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';
import { sentence } from './problem';
import { readContent } from './read';

dayjs.extend(utc);
const today = dayjs.utc().utcOffset(8).format('YYYY-MM-DD');

const { articles, problems } = await readContent('content');
for (const problem of problems) console.error(sentence(problem));
for (const { id, reviewBy } of articles.filter((article) => article.reviewBy < today))
  console.log(
    `content/articles/${id}.md reviewBy: it was due on ${reviewBy}; check it again and set a new day.`,
  );
console.log(`${articles.length} articles are sound, ${problems.length} problems.`);
process.exitCode = problems.length > 0 ? 1 : 0;
