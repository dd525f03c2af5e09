import { atField, type Rule } from './rule';

/** What a phone on a slow network is asked to fetch for one article. */
const LIMIT = 20 * 1024;
/** Room for the reply's frame, revision and times. */
const FRAME = 200;

/** The reply that carries the article is at most 20 KB of JSON. */
export const size: Rule = (item) => {
  const { saidAs: _, ...sent } = item.article;
  const bytes = Buffer.byteLength(JSON.stringify(sent)) + FRAME;
  return bytes > LIMIT
    ? [
        atField(
          item,
          ['id'],
          `shorten the article: it makes a reply of ${bytes} bytes, ${LIMIT} are allowed.`,
        ),
      ]
    : [];
};
