import type { Root, Rule } from 'postcss';
import selectorParser, { type Node, type Pseudo, type Selector } from 'postcss-selector-parser';
import { BUILTIN_NAMES } from '../runtime/components/names';

/** Whose style sheet it is. */
export interface Scope {
  /** Prefix of the classes of an isolated component; none where styles are shared. */
  readonly prefix?: string | undefined;
  /** Route of the page the sheet belongs to; its rules reach no other page. */
  readonly route?: string | undefined;
}

const builtins = new Set(BUILTIN_NAMES);

function renameTag(node: selectorParser.Tag): void {
  const tag = node.value.toLowerCase();
  if (tag === 'page' || builtins.has(tag)) node.value = `wx-${tag}`;
}

/** `:host(.a)` → the host's own mark (glass-easel writes it) and what stood in the brackets. */
function renameHost(node: Pseudo, prefix: string | undefined): void {
  const own = prefix
    ? selectorParser.attribute({
        attribute: 'wx-host',
        operator: '=',
        value: prefix,
        quoteMark: '"',
        raws: {},
      })
    : selectorParser.tag({ value: 'wx-page' });
  const more = node.first ? [...node.first.nodes] : [];
  for (const extra of more.reverse()) node.parent?.insertAfter(node, extra);
  node.replaceWith(own);
}

function rename(node: Node, prefix: string | undefined): void {
  if (node.type === 'tag') renameTag(node);
  else if (node.type === 'class' && prefix) node.value = `${prefix}--${node.value}`;
  else if (node.type === 'pseudo' && node.value === ':host') renameHost(node, prefix);
}

/** `:where` keeps a page's rules as weak as they were written. */
function keepToPage(selector: Selector, route: string): void {
  const page = `:where([data-route="${route}"])`;
  const own = selector.nodes.find((node) => node.type === 'tag' && node.value === 'wx-page');
  if (own?.type === 'tag') {
    own.value += page;
    return;
  }
  const first = selector.first;
  const before = first.spaces.before;
  first.spaces.before = '';
  selector.prepend(selectorParser.combinator({ value: ' ' }));
  selector.prepend(selectorParser.tag({ value: page, spaces: { before, after: '' } }));
}

const isFrame = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));

/**
 * Gives the selectors of one sheet the names that the rendered page has: `view` is `<wx-view>`, `page`
 * `<wx-page>`, classes of isolated components carry their prefix, and pages keep to themselves.
 */
export function scopeSelectors(root: Root, { prefix, route }: Scope): void {
  const transform = selectorParser((selectors) => {
    selectors.each((selector) => {
      selector.walk((node) => rename(node, prefix));
      if (route) keepToPage(selector, route);
    });
  });
  root.walkRules((rule) => {
    if (!isFrame(rule)) rule.selector = transform.processSync(rule.selector);
  });
}
