/** Links as they stand in messages: with a scheme, or a bare host of a common kind with a path. */
const LINK =
  /https?:\/\/[^\s\u3000-\u303f\uff00-\uffef\u4e00-\u9fff"'<>]+|(?<![\w.@])(?:[\w-]+\.)+(?:com|cn|net|org|top|xyz|info|cc|vip)(?:\/[\w./?=&%#-]*)?/giu;
/** Says who passed a link on, not where it leads. */
const TRACKING = /^(utm_\w+|from|source|share\w*|scene|clicktime|enterid|isappinstalled|spm|timestamp|_t)$/i;

/** The links of a text in one form each, and the text with blanks in their place. */
export function takeLinks(text: string): { rest: string; links: string[] } {
  if (!text.includes('.')) return { rest: text, links: [] };
  const links = new Set<string>();
  const rest = text.replace(LINK, (written) => {
    links.add(linkKey(written));
    return ' '.repeat(written.length);
  });
  return { rest, links: [...links] };
}

/** One form for all ways to write a link: no scheme, no `www.`, no tracking, no fragment. */
export function linkKey(written: string): string {
  const url = parse(written);
  if (!url) return written.toLowerCase();
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).sort();
  const query = new URLSearchParams(kept).toString();
  const place = `${url.hostname.replace(/^(www|m)\./, '')}${url.pathname.replace(/\/+$/, '')}`;
  return query ? `${place}?${query}` : place;
}

/** `URL.canParse` is not in the platform's Node 18.15. */
function parse(written: string): URL | undefined {
  try {
    return new URL(/^https?:/i.test(written) ? written : `http://${written}`);
  } catch {
    return undefined;
  }
}
