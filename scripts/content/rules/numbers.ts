import { atField, atLine, type Rule } from './rule';

/** Sources are numbered from 1 in order, every citation has its source, every source is cited. */
export const numbers: Rule = (item) => {
  const { sources } = item.article;
  const known = new Set(sources.map(({ n }) => n));
  const cites = item.body.statements.flatMap((place) =>
    place.spans.flatMap((span) => (span.cites ?? []).map((n) => ({ n, place }))),
  );
  const cited = new Set(cites.map(({ n }) => n));
  return [
    ...sources.flatMap(({ n }, i) =>
      n === i + 1 ? [] : [atField(item, ['sources', i, 'n'], `number the sources in order: ${i + 1} here.`)],
    ),
    ...cites.flatMap(({ n, place }) =>
      known.has(n) ? [] : [atLine(item, place, `[${n}] names no source; add it or correct the number.`)],
    ),
    ...sources.flatMap(({ n }, i) =>
      cited.has(n)
        ? []
        : [atField(item, ['sources', i], `no sentence cites [${n}]; cite it or leave it out.`)],
    ),
  ];
};
