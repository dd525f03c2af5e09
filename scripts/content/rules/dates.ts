import { atField, type Rule } from './rule';

/** Facts are seen before they are due for review. */
export const dates: Rule = (item) => {
  const { asOf, reviewBy } = item.article;
  return asOf <= reviewBy ? [] : [atField(item, ['reviewBy'], `set it to ${asOf} (asOf) or later.`)];
};
