import { atField, type Rule } from './rule';
import { eachText } from './texts';

/** What `npm run new` leaves for the author to fill in. */
const GAP = /〔[^〕]*〕/g;

const gaps = (text: string) => (text.match(GAP) ?? []).map((gap) => `fill in ${gap}.`);

/** Nothing of the skeleton is left. */
export const unfinished: Rule = (item) => [
  ...eachText(item, gaps),
  ...item.article.sources.flatMap((source, i) =>
    gaps(`${source.publisher}${source.title}${source.supports}`).map((remedy) =>
      atField(item, ['sources', i], remedy),
    ),
  ),
];
