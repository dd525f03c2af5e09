import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Topic } from '@bianyao/contract';
import type * as z from 'zod/mini';
import { type Item, parseArticle, type Written } from './article';
import type { Problem } from './problem';
import { rules } from './rules';
import type { Library } from './rules/rule';
import { hotlines, topics } from './schema';
import { parseYaml } from './yaml';

export interface Content {
  /** Sound articles only. */
  articles: Written[];
  /** Absent where the file is broken. */
  topics?: Topic[];
  problems: Problem[];
  /** Ids of all article files, broken ones included. */
  ids: ReadonlySet<string>;
}

/** Reads a content folder. An article with a problem is left out; the rest is there. */
export async function readContent(folder: string): Promise<Content> {
  const themes = await readYaml(path.join(folder, 'topics.yaml'), topics);
  const lines = await readYaml(path.join(folder, 'hotlines.yaml'), hotlines);
  const parsed = await Promise.all((await files(folder)).map(parseFile));
  const library = {
    topics: new Set(themes.value?.map(({ id }) => id)),
    hotlines: lines.value ?? [],
    files: filesById(parsed),
  };
  const judged = parsed.map(({ item, problems }) => ({
    item,
    problems: [...problems, ...judge(item, library)],
  }));
  const problems = [...themes.problems, ...lines.problems, ...judged.flatMap((entry) => entry.problems)];
  const sound = judged.flatMap(({ item, problems }) => (item && problems.length === 0 ? [item.article] : []));
  return {
    articles: sound,
    ...(themes.value && { topics: themes.value }),
    problems,
    ids: new Set(library.files.keys()),
  };
}

async function readYaml<T>(file: string, schema: z.ZodMiniType<T>) {
  return parseYaml({ file, text: await readFile(file, 'utf8'), above: 0 }, schema);
}

async function files(folder: string): Promise<string[]> {
  const names = await readdir(path.join(folder, 'articles'));
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(folder, 'articles', name));
}

async function parseFile(file: string) {
  return { file, ...parseArticle(file, await readFile(file, 'utf8')) };
}

/** A broken file counts by its name, so that those who link to it are not broken too. */
function filesById(parsed: readonly { file: string; item?: Item }[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { file, item } of parsed) {
    const id = item?.front.id ?? path.basename(file, '.md');
    found.set(id, [...(found.get(id) ?? []), file]);
  }
  return found;
}

const judge = (item: Item | undefined, library: Library): Problem[] =>
  item ? Object.values(rules).flatMap((rule) => rule(item, library)) : [];
