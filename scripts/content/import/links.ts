import type { FoundLink } from '@bianyao/contract';

/** Ways back inside the site, not related reading. */
const NAVIGATION = /^(返回|首页|上一[篇页]|下一[篇页]|to top)/i;

/** Each link once: by address, or by title without quotation marks and blanks where the address is lost. */
export function unique(links: readonly FoundLink[]): FoundLink[] {
  const seen = new Map<string, FoundLink>();
  for (const link of links.filter(({ title }) => !NAVIGATION.test(title))) {
    const key = link.url ?? link.title.normalize('NFKC').replace(/[\s“”"「」'‘’]/g, '');
    if (!seen.has(key)) seen.set(key, link);
  }
  return [...seen.values()];
}
