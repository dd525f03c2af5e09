import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Link, Node, Root, TableRow } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parseArticle } from '../../scripts/content/article';

interface Row {
  /** Heading it stands under. */
  part: string;
  says: string;
  links: Link[];
}

const PAGE = 'docs/coverage.md';
const tree = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(PAGE, 'utf8'));
const rows = rowsOf(tree);

/** The rows of all tables, without their heads. */
function rowsOf({ children }: Root): Row[] {
  let part = '';
  return children.flatMap((node) => {
    if (node.type === 'heading') part = plain(node);
    if (node.type !== 'table') return [];
    return node.children.slice(1).map((row) => ({ part, says: saysOf(row), links: linksOf(row) }));
  });
}

function saysOf({ children: [first] }: TableRow): string {
  return plain(first);
}

function linksOf(node: Node): Link[] {
  const links: Link[] = [];
  visit(node, 'link', (link: Link) => void links.push(link));
  return links;
}

/** File and heading a link leads to. */
function target({ url }: Link): { file: string; heading: string } {
  const [file = '', heading = ''] = decodeURI(url).split('#');
  return { file: path.join(path.dirname(PAGE), file), heading };
}

const itemOf = (file: string) => parseArticle(file, readFileSync(file, 'utf8')).item;

describe('the coverage page', () => {
  test('has at least forty rows, each said once', () => {
    expect(rows.length).toBeGreaterThanOrEqual(40);
    expect(new Set(rows.map(({ says }) => says)).size).toBe(rows.length);
  });

  test('leads from every row to one article', () => {
    expect(rows.filter(({ links }) => links.length !== 1)).toEqual([]);
    const files = rows.flatMap(({ links }) => links.map((link) => target(link).file));
    expect(files.filter((file) => !/^content\/articles\/[a-z0-9-]+\.md$/.test(file))).toEqual([]);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });

  test('leads to headings that are there', () => {
    const targets = rows.flatMap(({ links }) => links.map(target));
    const dead = targets.filter(
      ({ file, heading }) => !itemOf(file)?.body.sections.some(({ title }) => title === heading),
    );
    expect(dead).toEqual([]);
  });

  test('answers claims without a source with 证据不足', () => {
    const claims = rows.filter(({ part }) => part === 'The page without a source: claims');
    expect(claims.length).toBeGreaterThan(10);
    const verdicts = claims.flatMap(({ links }) =>
      links.map((link) => itemOf(target(link).file)?.article.verdict),
    );
    expect(new Set(verdicts)).toEqual(new Set(['unproven']));
  });
});
