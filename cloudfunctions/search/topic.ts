import * as z from 'zod/mini';
import { action } from '../_shared/action';
import { cursorField, decodeCursor, encodeCursor, type Place } from '../_shared/cursor';
import { pageOf } from '../_shared/pages';
import { textOf } from '../_shared/text';
import { grams } from './grams';
import { hitShape, hitsOf } from './hits';
import { library } from './library';
import { byTopic, type Scored } from './score';

const SIZE = 10;

export const topic = action<'search', 'topic'>({
  access: 'anyone',
  input: z.strictObject({ query: textOf(100), cursor: z.exactOptional(cursorField) }),
  output: pageOf(hitShape),
  async run({ query, cursor }, { now }) {
    const place = cursor === undefined ? undefined : decodeCursor(cursor);
    const asked = grams(query);
    const rest = after(byTopic(asked, await library(now)), place);
    const found = rest.slice(0, SIZE);
    const last = found.at(-1);
    const items = await hitsOf(found, asked, () => 'words');
    return rest.length > SIZE && last ? { items, cursor: placeOf(last) } : { items };
  },
});

const placeOf = ({ score, id }: Scored) => encodeCursor({ at: String(score), id });

/** What follows a place in the ranking, also where the item that stood there is gone. */
function after(ranked: readonly Scored[], place: Place | undefined): readonly Scored[] {
  if (!place) return ranked;
  const at = Number(place.at);
  return ranked.filter(({ score, id }) => score < at || (score === at && id > place.id));
}
