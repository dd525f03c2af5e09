/** A text with what was made of it, and where in the text each part of that came from. */
export interface Folded {
  text: string;
  /** UTF-16 offset in the original where what became `text[i]` begins. */
  from: readonly number[];
  /** … and where it ends, exclusive. */
  to: readonly number[];
}

/** Replaces each match; what stands for it keeps the place of the whole match. */
export function replace(folded: Folded, pattern: RegExp, by: (match: string) => string): Folded {
  if (folded.text.search(pattern) < 0) return folded;
  const matches = folded.text.matchAll(pattern);
  const parts: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  let done = 0;
  const keep = (end: number) => {
    parts.push(folded.text.slice(done, end));
    for (let i = done; i < end; i++) {
      from.push(folded.from[i] ?? 0);
      to.push(folded.to[i] ?? 0);
    }
  };
  for (const match of matches) {
    keep(match.index);
    done = match.index + match[0].length;
    const written = by(match[0]);
    parts.push(written);
    for (let i = 0; i < written.length; i++) {
      from.push(folded.from[match.index] ?? 0);
      to.push(folded.to[done - 1] ?? 0);
    }
  }
  keep(folded.text.length);
  return { text: parts.join(''), from, to };
}
