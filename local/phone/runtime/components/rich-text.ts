import type { RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { builtin, inner } from './builtin';

const TAGS = new Set(
  'a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  'align alt border cellpadding cellspacing class colspan dir height rowspan src start style type width'.split(
    ' ',
  ),
);

/** A node as `nodes` lists it. */
export type RichNode =
  | { type: 'text'; text: string }
  | { type?: 'node'; name: string; attrs?: Record<string, unknown>; children?: readonly RichNode[] };

function toNode(node: RootContent): RichNode[] {
  if (node.type === 'text') return [{ type: 'text', text: node.value }];
  if (node.type !== 'element') return [];
  const { className, ...properties } = node.properties;
  // The syntax tree calls it className and splits it into words.
  const attrs = { ...properties, ...(Array.isArray(className) ? { class: className.join(' ') } : {}) };
  return [{ name: node.tagName, attrs, children: node.children.flatMap(toNode) }];
}

const html = unified().use(rehypeParse, { fragment: true });

/** HTML text as nodes. Not by the browser's own parser, which already acts on handlers it finds. */
export const parse = (text: string): RichNode[] => html.parse(text).children.flatMap(toNode);

/** Builds the trusted tags and attributes alone: no scripts, no handlers, no links. */
export function render(nodes: readonly RichNode[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (node.type === 'text') return [document.createTextNode(node.text)];
    const name = node.name.toLowerCase();
    if (!TAGS.has(name)) return [];
    const element = document.createElement(name);
    for (const [attribute, value] of Object.entries(node.attrs ?? {})) {
      if (ATTRIBUTES.has(attribute.toLowerCase())) element.setAttribute(attribute, String(value));
    }
    element.append(...render(node.children ?? []));
    return [element];
  });
}

const nodesOf = (value: unknown): readonly RichNode[] =>
  typeof value === 'string' ? parse(value) : Array.isArray(value) ? value : [];

/** `<rich-text>`: HTML or nodes, reduced to the platform's list of tags. */
export const richText = builtin({
  properties: { nodes: null, space: String, userSelect: Boolean, mode: String },
  mount({ element, data }) {
    const box = inner(element, '.wx-rich-text', HTMLElement);
    return {
      update() {
        element.toggleAttribute('selectable', data.userSelect);
        box.replaceChildren(...render(nodesOf(data.nodes)));
      },
    };
  },
});
