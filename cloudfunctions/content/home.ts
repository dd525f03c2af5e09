import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { cardShape, topicShape } from '../_shared/articles';
import { memo } from '../_shared/memo';
import { pageOf } from '../_shared/pages';
import { all } from '../_shared/store';
import { newest } from './newest';

/** Topics change a few times a year; a new one is seen within a minute. */
const topics = memo(60, () => all('topics', 'order'));

export const home = action<'content', 'home'>({
  access: 'anyone',
  input: z.strictObject({}),
  output: z.object({ topics: z.array(topicShape), newest: pageOf(cardShape) }),
  async run(_input, { now }) {
    const [known, first] = await Promise.all([topics(now), newest({})]);
    return { topics: known, newest: first };
  },
});
