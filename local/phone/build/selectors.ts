import type { Root, Rule } from 'postcss';
import selectorParser, { type Pseudo, type Selector } from 'postcss-selector-parser';
import { BUILTIN_NAMES } from '../runtime/components/names';

/** Whose style sheet it is. */
export interface Scope {
  /** Prefix of the classes of an isolated component; none where styles are shared. */
  readonly prefix?: string | undefined;
  /** Route of the page the sheet belongs to; its rules reach no other page. */
  readonly route?: string | undefined;
}

const builtins = new Set(BUILTIN_NAMES);
/** One class, perhaps with a pseudo-element. */
const SINGLE = /^\.([\w-]+(?:::?(?:before|after))?)$/;

function renameTag(node: selectorParser.Tag): void {
  const tag = node.value.toLowerCase();
  if (tag === 'page' || builtins.has(tag)) node.value = `wx-${tag}`;
}

/** `:host` → the host's own mark, which glass-easel writes. */
function renameHost(node: Pseudo, prefix: string | undefined): void {
  if (node.value !== ':host') return;
  node.replaceWith(
    prefix
      ? selectorParser.attribute({
          attribute: 'wx-host',
          operator: '=',
          value: prefix,
          quoteMark: '"',
          raws: {},
        })
      : selectorParser.tag({ value: 'wx-page' }),
  );
}

function rename(selector: Selector, prefix: string | undefined): void {
  selector.walkPseudos((node) => renameHost(node, prefix));
  selector.walkTags(renameTag);
  selector.walkClasses((node) => {
    if (prefix) node.value = `${prefix}--${node.value}`;
  });
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
      rename(selector, prefix);
      if (route) keepToPage(selector, route);
    });
  });
  root.walkRules((rule) => {
    if (isFrame(rule)) return;
    if (rule.selector.includes(':host('))
      throw rule.error('NotEmulated: :host(…); style the host by :host alone');
    const single = !route && SINGLE.exec(rule.selector);
    // Most rules are TDesign's 2,300 icons; parsing their selectors would take half of the build.
    if (single) rule.selector = prefix ? `.${prefix}--${single[1]}` : rule.selector;
    else rule.selector = transform.processSync(rule);
  });
}
