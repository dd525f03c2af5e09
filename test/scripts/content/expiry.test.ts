import { parseArticle } from '../../../scripts/content/article';
import { overdue } from '../../../scripts/content/expiry';
import { SOUND } from './sound';

const articles = [parseArticle('a01.md', SOUND).item?.article].filter((article) => article !== undefined);

test('an article is overdue the day after its review', () => {
  expect(overdue(articles, '2027-11-22')).toEqual([
    'a01 reviewBy: it was due on 2027-11-21; check it again and set a new day.',
  ]);
});

test('an article is not overdue on the day of its review', () => {
  expect(overdue(articles, '2027-11-21')).toEqual([]);
});
