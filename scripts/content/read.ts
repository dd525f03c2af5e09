import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Topic } from '@bianyao/contract';
import type * as z from 'zod/mini';
import { type Item, parseArticle, type Written } from './article';
import type { Problem } from './problem';
import { rules } from './rules';
import type { Library } from './rules/rule';
import { hotlines, lookalikes, topics } from './schema';
import { type Parsed, parseYaml } from './yaml';

type Groups = z.infer<typeof lookalikes>;

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
  const groups = await readYaml(path.join(folder, 'lookalikes.yaml'), lookalikes);
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
  const problems = [
    ...[themes, lines, groups].flatMap((file) => file.problems),
    ...strangers(path.join(folder, 'lookalikes.yaml'), groups, library),
    ...judged.flatMap((entry) => entry.problems),
  ];
  const sound = judged.flatMap(({ item, problems }) =>
    item && problems.length === 0 ? [compared(item.article, groups.value)] : [],
  );
  return {
    articles: sound,
    ...(themes.value && { topics: themes.value }),
    problems,
    ids: new Set(library.files.keys()),
  };
}

/** An article with those that are taken for it. */
function compared(article: Written, groups: Groups = []): Written {
  const group = groups.find(({ ids }) => ids.includes(article.id));
  if (!group) return article;
  return { ...article, lookalike: { ...group, ids: group.ids.filter((id) => id !== article.id) } };
}

/** Look-alikes are items that are there, each in one group only. */
function strangers(file: string, { value = [], lines }: Parsed<Groups>, { files }: Library): Problem[] {
  const met = new Set<string>();
  return value.flatMap(({ ids }, i) =>
    ids.flatMap((id, j) => {
      const known = files.has(id) && !met.has(id);
      met.add(id);
      if (known) return [];
      const remedy = files.has(id) ? `"${id}" is in two groups; keep one.` : `there is no item "${id}".`;
      return [{ file, line: lines([i, 'ids', j]), field: `${i}.ids.${j}`, remedy }];
    }),
  );
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
