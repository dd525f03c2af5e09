import type { Span } from '@bianyao/contract';
import type { Nodes } from 'hast';

/** Line breaks and runs of blanks mean nothing in HTML. */
export const tidy = (text: string) => text.replace(/\s+/g, ' ');

/** The words inside an element; of all marks only bold is kept. */
export function spans(node: Nodes): Span[] {
  const found = pieces(node, false);
  const [first, last] = [found[0], found.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return found.filter(({ text }) => text !== '');
}

function pieces(node: Nodes, strong: boolean): Span[] {
  if (node.type === 'text') return [{ text: tidy(node.value), ...(strong && { strong }) }];
  if (!('children' in node)) return [];
  const inside = strong || (node.type === 'element' && /^(b|strong)$/.test(node.tagName));
  return node.children.flatMap((child) => pieces(child, inside));
}
