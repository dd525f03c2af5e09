import { atField, type Rule } from './rule';

/** Facts were seen before they are reviewed, and no source is younger than the day they were seen. */
export const dates: Rule = (item) => {
  const { asOf, reviewBy, sources } = item.article;
  const order = asOf <= reviewBy ? [] : [atField(item, ['reviewBy'], `set it to ${asOf} (asOf) or later.`)];
  const younger = sources.flatMap(({ date }, i) =>
    date !== null && date > asOf
      ? [atField(item, ['sources', i, 'date'], `it is later than asOf ${asOf}; correct one of the two.`)]
      : [],
  );
  return [...order, ...younger];
};
