import { normalise } from '../../cloudfunctions/_shared/matching/text/normalise';

/** Two neighbouring Chinese characters, one that stands alone, and words: what every peer is given. */
export function bigrams(text: string): string[] {
  const parts = normalise(text).text.match(/[\u4e00-\u9fff]+|[a-z0-9.]+/g) ?? [];
  return parts.flatMap((part) =>
    /^[\u4e00-\u9fff]{2,}/.test(part)
      ? Array.from({ length: part.length - 1 }, (_, i) => part.slice(i, i + 2))
      : [part],
  );
}
