import { atField, type Rule } from './rule';

/** A verdict other than 证据不足 needs a first-hand source, or reputable media quoting one. */
export const evidence: Rule = (item) => {
  const { verdict, sources } = item.article;
  if (!verdict || verdict === 'unproven') return [];
  if (sources.some(({ grade }) => grade === 'A' || grade === 'B')) return [];
  const best = sources.some(({ grade }) => grade === 'C') ? 'C' : 'D';
  const remedy = `the best source is grade ${best}; add one of grade A or B, or write 证据不足.`;
  return [atField(item, ['verdict'], remedy)];
};
