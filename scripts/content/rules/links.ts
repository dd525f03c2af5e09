import { atField, atLine, type Rule } from './rule';

/** Related items and links inside the text lead to items that are there, and not back here. */
export const links: Rule = (item, { files }) => {
  const leads = (id: string) => files.has(id) && id !== item.article.id;
  const related = item.article.related.flatMap((id, i) =>
    leads(id) ? [] : [atField(item, ['related', i], `there is no other item "${id}"; correct or remove it.`)],
  );
  const inside = item.body.statements.flatMap((place) =>
    place.spans
      .flatMap(({ link }) => (link === undefined || leads(link) ? [] : [link]))
      .map((link) => atLine(item, place, `there is no other item "${link}"; link to an item by its id.`)),
  );
  return [...related, ...inside];
};
