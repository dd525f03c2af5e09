import type { Nodes, Root } from 'hast';
import { matches } from 'hast-util-select';
import { SKIP, visit } from 'unist-util-visit';

const UNREAD = [
  'script, style, noscript, template, iframe, object, embed, form, button, svg, canvas',
  '[hidden], [aria-hidden="true"], [style*="display:none"], [style*="display: none"]',
  '[style*="visibility:hidden"], [style*="visibility: hidden"]',
  'img[width="1"], img[height="1"], img[width="0"], img[height="0"]',
  // the link around a share price that a finance site puts on every name
  '.EmImageRemark',
].join(', ');

/** A share price chart stands between two comments. */
const START = 'EM_StockImg_Start';
const END = 'EM_StockImg_End';

/** Takes out what a reader of the page never read: scripts, hidden elements, tracking pixels, quote widgets. */
export function clean(tree: Root): Root {
  visit(tree, (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    const count = unread(parent.children.slice(index));
    if (count === 0) return undefined;
    parent.children.splice(index, count);
    return [SKIP, index];
  });
  return tree;
}

/** How many nodes from the first on are not for reading. */
function unread(nodes: readonly Nodes[]): number {
  const [first] = nodes;
  if (!first || first.type === 'text') return 0;
  if (first.type !== 'comment') return first.type === 'element' && matches(UNREAD, first) ? 1 : 0;
  return isComment(first, START) ? nodes.findIndex((node) => isComment(node, END)) + 1 || 1 : 1;
}

const isComment = (node: Nodes, text: string) => node.type === 'comment' && node.value.trim() === text;
