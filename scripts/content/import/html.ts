import type { Block, FoundLink } from '@bianyao/contract';
import type { Element, Nodes } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as plain } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { clean } from './clean';
import type { Page } from './page';
import { spans, tidy } from './text';

const html = unified().use(rehypeParse, { fragment: true });

/** Reads HTML into blocks, images and links; attributes and scripts stay behind. */
export function readHtml(text: string): Pick<Page, 'blocks' | 'images' | 'links'> {
  const tree = clean(html.parse(text));
  const blocks = tree.children.flatMap(blocksOf);
  const images = blocks.flatMap((block) => {
    if (block.type !== 'image') return [];
    const { src, alt, caption } = block;
    return [{ src, alt, ...(caption && { caption }) }];
  });
  return { blocks, images, links: selectAll('a[href]', tree).flatMap(linkOf) };
}

/** Elements that carry text of their own; every other one is looked into. */
const TEXT: Readonly<Record<string, (element: Element) => Block[]>> = {
  p: (element) => paragraph('paragraph', element),
  blockquote: (element) => paragraph('quote', element),
  figcaption: () => [],
  ul: (element) => list(element, false),
  ol: (element) => list(element, true),
};

function blocksOf(node: Nodes): Block[] {
  if (node.type === 'text') return paragraph('paragraph', node);
  if (node.type !== 'element') return [];
  if (node.tagName === 'img') return image(node);
  if (node.tagName === 'figure') return figure(node);
  const text = /^h[1-6]$/.test(node.tagName) ? heading : TEXT[node.tagName];
  if (text) return [...text(node), ...selectAll('img', node).flatMap((inside) => image(inside))];
  return node.children.some(isBlock) ? node.children.flatMap(blocksOf) : paragraph('paragraph', node);
}

const isBlock = (node: Nodes) =>
  node.type === 'element' && !/^(a|b|br|em|font|i|span|strong|u)$/.test(node.tagName);

function paragraph(type: 'paragraph' | 'quote', node: Nodes): Block[] {
  const inside = spans(node);
  return inside.length > 0 ? [{ type, spans: inside }] : [];
}

function heading(element: Element): Block[] {
  const text = tidy(plain(element)).trim();
  return text ? [{ type: 'heading', text }] : [];
}

function list(element: Element, ordered: boolean): Block[] {
  const items = selectAll('li', element).map(spans);
  return items.length > 0 ? [{ type: 'list', ordered, items }] : [];
}

function figure(element: Element): Block[] {
  const caption = select('figcaption', element);
  const words = caption && tidy(plain(caption)).trim();
  return selectAll('img', element).flatMap((inside) => image(inside, words));
}

function image({ properties }: Element, words?: string): Block[] {
  const src = address(properties.src);
  if (!src) return [];
  const alt = String(properties.alt ?? '').trim();
  const caption = words || alt;
  const [width, height] = [Number(properties.width), Number(properties.height)];
  const size = width > 0 && height > 0 ? { width, height } : {};
  return [{ type: 'image', src, alt, ...(caption && { caption }), ...size }];
}

function linkOf(element: Element): FoundLink[] {
  const url = address(element.properties.href);
  const title = tidy(plain(element)).trim();
  return url && title ? [{ title, url }] : [];
}

/** Only web addresses: `javascript:` and `data:` lead nowhere a reader should go. */
export function address(value: unknown): string | undefined {
  const text = typeof value === 'string' && value.startsWith('//') ? `https:${value}` : String(value ?? '');
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : undefined;
}
