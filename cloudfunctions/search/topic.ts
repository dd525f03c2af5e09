import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { cursorField, decodeCursor, encodeCursor, unknownPlace } from '../_shared/cursor';
import type { Place } from '../_shared/matching/port';
import { pageOf } from '../_shared/pages';
import { textOf } from '../_shared/text';
import { hitShape, hitsOf } from './hits';
import { library } from './library';

const SIZE = 10;

export const topic = action<'search', 'topic'>({
  access: 'anyone',
  input: z.strictObject({ query: textOf(100), cursor: z.exactOptional(cursorField) }),
  output: pageOf(hitShape),
  async run({ query, cursor }, { now }) {
    const after = cursor === undefined ? {} : { after: placeAt(cursor) };
    const matcher = await library(now);
    const { candidates, next } = await matcher.topic({ text: query, limit: SIZE, ...after });
    const items = await hitsOf(candidates, query);
    return next ? { items, cursor: cursorAt(next) } : { items };
  },
});

const cursorAt = ({ score, version, id }: Place) => encodeCursor({ at: `${score} ${version}`, id });

function placeAt(cursor: string): Place {
  const { at, id } = decodeCursor(cursor);
  const [score, version = ''] = at.split(' ');
  if (!Number.isFinite(Number(score))) throw unknownPlace();
  return { score: Number(score), version, id };
}
