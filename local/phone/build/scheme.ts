import type { AtRule, Root, Rule } from 'postcss';

const SCHEME = /\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/;
const DOCUMENT = /^(html|:root)\b/;

/** `:where` keeps the specificity that the author wrote. */
const under = (theme: string, selector: string): string => {
  const scope = `:where([data-theme="${theme}"])`;
  return DOCUMENT.test(selector) ? selector.replace(DOCUMENT, `$1${scope}`) : `${scope} ${selector}`;
};

const inKeyframes = ({ parent }: Rule): boolean =>
  parent?.type === 'atrule' && 'name' in parent && /keyframes$/.test(String(parent.name));

function switchable(query: AtRule, theme: string): void {
  if (/,|\bnot\b/.test(query.params)) {
    throw query.error('prefers-color-scheme stands alone or with "and" here, not in a list or with "not"');
  }
  query.walkRules((rule) => {
    if (!inKeyframes(rule)) rule.selectors = rule.selectors.map((selector) => under(theme, selector));
  });
  const rest = query.params.split(/\s+and\s+/).filter((part) => !SCHEME.test(part));
  if (rest.length > 0) query.params = rest.join(' and ');
  else query.replaceWith(query.nodes ?? []);
}

/**
 * Ties `@media (prefers-color-scheme: …)` to the theme the phone is set to, which need not be the
 * system's: the attribute `data-theme` on the document.
 */
export function followTheme(root: Root): void {
  root.walkAtRules('media', (query) => {
    const theme = SCHEME.exec(query.params)?.[1];
    if (theme) switchable(query, theme);
  });
}
