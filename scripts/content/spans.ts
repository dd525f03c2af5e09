import type { Span } from '@bianyao/contract';
import type { Node, PhrasingContent } from 'mdast';

const CITES = /\[(\d+(?:\s*,\s*\d+)*)\]/;

type Style = Pick<Span, 'strong' | 'link'>;

/** Markdown inside a paragraph that has no place in an article. */
export class Unsupported extends Error {
  constructor(readonly node: Node) {
    super(node.type);
  }
}

/** Turns the inside of a paragraph into spans; `[1,2]` after a sentence becomes its citation. */
export function spans(nodes: readonly PhrasingContent[], style: Style = {}): Span[] {
  const found = nodes.flatMap((node) => spansOf(node, style));
  return found.reduce<Span[]>(attach, []);
}

function spansOf(node: PhrasingContent, style: Style): Span[] {
  if (node.type === 'text') return cut(node.value.replaceAll('\n', ''), style);
  if (node.type === 'strong') return spans(node.children, { ...style, strong: true });
  if (node.type === 'link') return spans(node.children, { ...style, link: node.url });
  throw new Unsupported(node);
}

/** Splits at citations: text and numbers take turns. */
function cut(text: string, style: Style): Span[] {
  const parts = text.split(CITES).map((part, i) => (i % 2 ? cited(part) : { ...style, text: part }));
  return parts.filter((part) => part.text !== '' || part.cites);
}

const cited = (numbers: string): Span => ({ text: '', cites: numbers.split(',').map(Number) });

/** A citation belongs to the span before it. */
function attach(done: Span[], span: Span): Span[] {
  const last = done.at(-1);
  if (span.text !== '' || !span.cites || !last) return [...done, span];
  return [...done.slice(0, -1), { ...last, cites: [...(last.cites ?? []), ...span.cites] }];
}
