import * as z from 'zod/mini';

const LONGEST = 2_000;

/**
 * The stored form of a link, or `undefined` where it is none that may be stored.
 *
 * Stricter than a url parser, which also takes `javascript:`, line breaks, backslashes and
 * `https://weixin.qq.com@evil.example`. A link is never fetched and never made tappable.
 */
export function toLink(raw: string): string | undefined {
  const text = raw.trim().normalize('NFKC');
  if (text.length > LONGEST || /[\s\\\p{Cc}\p{Cf}]/u.test(text)) return undefined;
  const url = parse(text);
  return url && isPlain(url) ? url.href : undefined;
}

const isPlain = ({ protocol, username, password, port, hostname }: URL) =>
  /^https?:$/.test(protocol) && !username && !password && !port && hostname.includes('.');

/** `URL.canParse` is not in the platform's Node 18.15. */
function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A link field; gives the stored form. */
export const linkField = z.pipe(
  z
    .string()
    .check(z.refine((raw) => toLink(raw) !== undefined, '这个链接认不出来。请核对后再试，也可以先留空。')),
  z.transform((raw) => toLink(raw) ?? ''),
);
