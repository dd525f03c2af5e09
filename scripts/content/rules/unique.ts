import path from 'node:path';
import { atField, type Rule } from './rule';

/** One id, one file, one name. */
export const unique: Rule = (item, { files }) => {
  const { id } = item.article;
  const others = (files.get(id) ?? []).filter((file) => file !== item.file);
  const twice = others.map((file) => atField(item, ['id'], `${file} has this id too; choose another.`));
  const name = path.basename(item.file, '.md');
  return name === id ? twice : [...twice, atField(item, ['id'], `name the file ${id}.md, or write ${name}.`)];
};
