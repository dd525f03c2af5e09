import { normalise } from '../text/normalise';
import { qualifies } from './differs';
import { lettersIn, lettersOf } from './letters';
import { repeats, shared } from './passage';

/** Around the repeated words, what could turn their meaning: 不是, 如果. */
const AROUND = 12;
/** A message that says so of anything in it is not one that passes a claim on. */
const REFUTES = /谣言|辟谣|不实|假的|骗局|澄清|误传/;

/** Tells of any claim whether a message says it in its own words, and nothing in the message speaks against it. */
export function sayingOf(message: string): (claim: string) => boolean {
  const sentences = sentencesOf(message);
  const refutes = sentences.some((sentence) => REFUTES.test(sentence));
  return (claim) => {
    const words = lettersOf(claim);
    if (refutes && !REFUTES.test(words)) return false;
    return sentences.some((sentence) => repeatsAlike(sentence, words));
  };
}

/** A claim can run over a comma, not over the end of a sentence. */
const sentencesOf = (message: string) =>
  message.split(/[。！？!?；;\n]+/).map((sentence) => lettersIn(normalise(sentence).text));

function repeatsAlike(sentence: string, claim: string): boolean {
  if (!repeats(shared(sentence, claim))) return false;
  const part = around(sentence, claim);
  return part !== undefined && !qualifies(part, claim);
}

/** From the first to the last run of four that the claim has too, and a little more. */
function around(sentence: string, claim: string): string | undefined {
  const places = Array.from({ length: Math.max(0, sentence.length - 3) }, (_, i) => i).filter((i) =>
    claim.includes(sentence.slice(i, i + 4)),
  );
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return sentence.slice(Math.max(0, first - AROUND), last + 4 + AROUND);
}
