import type { FoundLink } from '@bianyao/contract';
import type { Paragraph, Root } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import * as z from 'zod/mini';
import { parseYaml } from '../yaml';
import { address, readHtml } from './html';
import { dayIn, type Page, PageError } from './page';

const words = z.optional(z.union([z.string(), z.array(z.string())]));
const front = z.object({
  title: z.string().check(z.minLength(1)),
  date: z.optional(z.string()),
  tags: words,
  categories: words,
});
type Front = z.infer<typeof front>;

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);
const CREDIT = /（(?:文章)?来源[:：]\s*([^）]+)）/;

/**
 * Reads a Jekyll post: front matter, then HTML or Markdown.
 *
 * @throws PageError where the front matter cannot be read
 */
export function readJekyll(file: string, text: string): Page {
  const tree = markdown.parse(text);
  const { title, ...meta } = frontOf(file, tree);
  const { blocks, images, links } = readHtml(bodyOf(tree));
  return {
    title,
    date: dayIn(meta.date),
    source: sourceOf(meta, text),
    blocks,
    images,
    links: [...links, ...linksOf(tree)],
  };
}

function frontOf(file: string, tree: Root): Front {
  const [first] = tree.children;
  const above = first?.position?.start.line ?? 1;
  const { value, problems } = parseYaml(
    { file, text: first?.type === 'yaml' ? first.value : '', above },
    front,
  );
  const [problem] = problems;
  if (problem) throw new PageError(problem.field, problem.remedy, problem.line);
  if (!value) throw new Error('Front matter without a value has a problem');
  return value;
}

/** HTML as it stands; paragraphs of Markdown that are more than links become paragraphs of HTML. */
function bodyOf(tree: Root): string {
  const parts = tree.children.map((node) => {
    if (node.type === 'html') return node.value;
    const text = plain(node).trim();
    if (node.type === 'yaml' || text === '' || (node.type === 'paragraph' && isLinks(node))) return '';
    return node.type === 'heading' ? `<h2>${encoded(text)}</h2>` : `<p>${encoded(text)}</p>`;
  });
  return parts.join('\n');
}

/** Links with nothing but separators between them. */
const isLinks = ({ children }: Paragraph) =>
  children.every(
    (child) => child.type === 'link' || (child.type === 'text' && /^[\s|｜·,，]*$/.test(child.value)),
  );

const encoded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function linksOf(tree: Root): FoundLink[] {
  const found: FoundLink[] = [];
  visit(tree, 'link', (node) => {
    const url = address(node.url);
    if (url) found.push({ title: plain(node), url });
  });
  return found;
}

/** The credit at the end of the page, or the first tag or category: 北京商报新闻 is published by 北京商报. */
function sourceOf({ tags, categories }: Pick<Front, 'tags' | 'categories'>, text: string): string | null {
  const [label] = [tags, categories].flat().filter((word) => word !== undefined);
  return text.match(CREDIT)?.[1]?.trim() ?? label?.replace(/新闻$/, '') ?? null;
}
