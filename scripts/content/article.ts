import type { Article, StoredArticle } from '@bianyao/contract';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Body, body } from './markdown';
import type { Problem } from './problem';
import { type Front, front, VERDICTS } from './schema';
import { type Lines, parseYaml } from './yaml';

/** An article as its author wrote it; revision and times are given when it is loaded. */
export type Written = Omit<Article, 'revision' | 'publishedAt' | 'updatedAt'> & Pick<StoredArticle, 'saidAs'>;

/** A file whose front matter fits the schema, before the rules. */
export interface Item {
  file: string;
  front: Front;
  body: Body;
  article: Written;
  /** Line of a front matter field. */
  lines: Lines;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** Reads one file of `content/articles`. Without an item there is at least one problem. */
export function parseArticle(file: string, text: string): { item?: Item; problems: Problem[] } {
  const tree = markdown.parse(text);
  const yaml = yamlOf(tree);
  if (yaml === undefined)
    return {
      problems: [{ file, line: 1, field: 'file', remedy: 'begin with front matter between --- lines.' }],
    };
  const { value, lines, problems } = parseYaml({ file, text: yaml, above: 1 }, front);
  if (!value) return { problems };
  const inside = body(tree);
  return { item: { file, front: value, body: inside, article: article(value, inside), lines }, problems };
}

function yamlOf(tree: Root): string | undefined {
  const [first] = tree.children;
  return first?.type === 'yaml' ? first.value : undefined;
}

function article(written: Front, { sections }: Body): Written {
  const { clocks = [], changes, ...fields } = written;
  const rest = { clocks, sections, sourceCount: fields.sources.length, ...(changes && history(changes)) };
  if (fields.kind === 'explainer') return { ...fields, ...rest };
  return { ...fields, ...rest, verdict: verdict(fields.verdict) };
}

/** Newest first, whatever order they were written in. */
const history = (changes: NonNullable<Front['changes']>): Pick<Written, 'changes'> => ({
  changes: [...changes]
    .sort((a, b) => b.on.localeCompare(a.on))
    .map(({ was, ...change }) => ({ ...change, ...(was && { was: verdict(was) }) })),
});

function verdict(word: string): NonNullable<Written['verdict']> {
  const found = VERDICTS[word];
  if (!found) throw new Error(`The schema let a verdict pass that is none: ${word}`);
  return found;
}
