export type Query = Readonly<Record<string, string>>;

export interface Place {
  /** Route of the page: no leading slash, no extension. */
  path: string;
  query: Query;
}

function pair(part: string): [name: string, value: string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** Takes a page url apart. Values stay as they were written: the platform does not decode them either. */
export function parseUrl(url: string): Place {
  const [path = '', search = ''] = url.split('?');
  const pairs = search.split('&').filter(Boolean).map(pair);
  return { path: path.replace(/^\//, '').replace(/\.html$/, ''), query: Object.fromEntries(pairs) };
}

/** Puts it together again, with a leading slash. */
export function formatUrl({ path, query }: Place): string {
  const search = Object.entries(query).map(([name, value]) => `${name}=${value}`);
  return `/${path}${search.length > 0 ? `?${search.join('&')}` : ''}`;
}
