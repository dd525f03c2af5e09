import type { Span } from '@bianyao/contract';

export interface Sentence {
  text: string;
  cited: boolean;
}

/** A full stop ends a sentence, with the quotation mark or bracket that closes behind it. */
const END = /[^。？！]+[。？！]*[”」』）]*/g;

/** Cuts spans into sentences. A citation counts for the sentence before it. */
export function sentences(spans: readonly Span[]): Sentence[] {
  const found: Sentence[] = [];
  let open = '';
  for (const span of spans) {
    const parts = `${open}${span.text}`.match(END) ?? [];
    found.push(...parts.map((text) => ({ text: text.trim(), cited: false })));
    open = '';
    const last = found.at(-1);
    if (span.cites && last) last.cited = true;
    else if (last && !/[。？！][”」』）]*$/.test(last.text)) open = found.pop()?.text ?? '';
  }
  return [...found, { text: open, cited: false }].filter(({ text }) => text !== '');
}
