import { atLine, type Rule } from './rule';
import { sentences } from './sentences';

/** In characters. Thirty is the aim; a sentence of sixty is read twice. */
const SENTENCE = 60;
const ARTICLE = 1500;

/** Frightened people read short sentences and short pages. */
export const reading: Rule = (item) => {
  const { statements } = item.body;
  const long = statements.flatMap((place) =>
    sentences(place.spans)
      .filter(({ text }) => [...text].length > SENTENCE)
      .map(({ text }) =>
        atLine(
          item,
          place,
          `cut "${[...text].slice(0, 12).join('')}…" into sentences of at most ${SENTENCE} characters (now ${[...text].length}).`,
        ),
      ),
  );
  const total = statements.flatMap(({ spans }) => spans).reduce((sum, { text }) => sum + [...text].length, 0);
  const place = statements[0] ?? { line: 1, title: 'body' };
  return total > ARTICLE
    ? [...long, atLine(item, place, `shorten the text to ${ARTICLE} characters (now ${total}).`)]
    : long;
};
