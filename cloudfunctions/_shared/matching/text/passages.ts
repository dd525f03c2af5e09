import { type Prepared, prepare } from './prepared';

/** Shorter says too little to be looked for alone. */
const SHORTEST = 6;
/** A forward of 2,000 characters has about as many; more are looked at together. */
const MOST = 12;

/** The sentences of a message that may each make a claim of their own; none where it is one sentence. */
export function passages(message: string): Prepared[] {
  const texts = message
    .split(/[。！？!?；;\n]+/)
    .map((sentence) => prepare(sentence))
    .filter(({ text }) => text.length >= SHORTEST);
  return texts.length > 1 ? together(texts) : [];
}

function together(texts: readonly Prepared[]): Prepared[] {
  const size = Math.ceil(texts.length / MOST);
  const count = Math.ceil(texts.length / size);
  return Array.from({ length: count }, (_, i) => joined(texts.slice(i * size, (i + 1) * size)));
}

const joined = (texts: readonly Prepared[]): Prepared => ({
  text: texts.map(({ text }) => text).join(' '),
  usual: texts.map(({ usual }) => usual).join(' '),
});
