import type { Block, Role, Section, Span } from '@bianyao/contract';
import type { List, Node, Paragraph, Root, RootContent } from 'mdast';
import { toString as plain } from 'mdast-util-to-string';
import { spans, Unsupported } from './spans';

/** Heading → what the section answers. The second group is for 证据不足. */
const ROLES: Readonly<Record<string, Role>> = {
  现在怎么做: 'do',
  不要: 'dont',
  我们知道什么: 'known',
  还没有人回答: 'open',
  为什么有人信: 'why',
  我们怎么查的: 'checked',
  在弄清以前怎么做: 'do',
  知道什么: 'known',
  不知道什么: 'open',
  我们查过什么: 'checked',
};

/** One paragraph, list item or quotation, and where it stands in the file. */
export interface Statement {
  role: Role;
  /** Heading of its section. */
  title: string;
  line: number;
  spans: readonly Span[];
}

export interface Body {
  sections: Section[];
  statements: Statement[];
  /** Markdown that has no place in an article. */
  foreign: { type: string; line: number }[];
}

/** Turns the body of an article into sections of blocks. Text above the first heading is foreign. */
export function body(tree: Root): Body {
  const result: Body = { sections: [], statements: [], foreign: [] };
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (node.type === 'heading' && node.depth === 2) result.sections.push(section(plain(node)));
    else place(node, result);
  }
  return result;
}

const section = (title: string) => ({ role: ROLES[title] ?? 'text', title, blocks: [] as Block[] }) as const;

function place(node: RootContent, result: Body): void {
  const current = result.sections.at(-1);
  try {
    if (!current) throw new Unsupported(node);
    const { block, statements } = convert(node);
    current.blocks = [...current.blocks, block];
    const { role, title } = current;
    result.statements.push(...statements.map((statement) => ({ role, title, ...statement })));
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    result.foreign.push({ type: error.node.type, line: line(error.node) });
  }
}

type Placed = { block: Block; statements: Pick<Statement, 'line' | 'spans'>[] };

function convert(node: RootContent): Placed {
  if (node.type === 'paragraph') return paragraph(node, 'paragraph');
  if (node.type === 'list') return list(node);
  if (node.type === 'heading' && node.depth === 3)
    return { block: { type: 'heading', text: plain(node) }, statements: [] };
  const [inside, ...more] = node.type === 'blockquote' ? node.children : [];
  if (inside?.type === 'paragraph' && more.length === 0) return paragraph(inside, 'quote');
  throw new Unsupported(node);
}

function paragraph(node: Paragraph, type: 'paragraph' | 'quote'): Placed {
  const inside = spans(node.children);
  return { block: { type, spans: inside }, statements: [{ line: line(node), spans: inside }] };
}

function list(node: List): Placed {
  const statements = node.children.map((item) => {
    const [inside, ...more] = item.children;
    if (inside?.type !== 'paragraph' || more.length > 0) throw new Unsupported(more[0] ?? item);
    return { line: line(item), spans: spans(inside.children) };
  });
  const items = statements.map((statement) => statement.spans);
  return { block: { type: 'list', ordered: node.ordered === true, items }, statements };
}

const line = (node: Node) => node.position?.start.line ?? 1;
