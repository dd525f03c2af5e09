import type { Folded } from './folded';
import { isHan, isLatin, simplify } from './han';

/** What ends a thought: the characters on its sides are not neighbours, as they are around a blank. */
const STOPS = new Set(',。!?;:、\n');
/** Zero-width and other invisible characters; put between letters to hide a word. */
const INVISIBLE = /\p{Cf}|\p{Mn}/u;

/**
 * Letters and digits of a text in their plain form: NFKC, lower case, simplified script; what is
 * invisible is gone, what ends a thought is a comma and everything else a blank.
 */
export function fold(text: string): Folded {
  let plain = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const character of text) {
    const written = plainOf(character);
    for (let i = 0; i < written.length; i++) {
      from.push(at);
      to.push(at + character.length);
    }
    plain += written;
    at += character.length;
  }
  return { text: plain, from, to };
}

function plainOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (isHan(unit)) return String.fromCharCode(simplify(unit));
  if (isLatin(unit)) return character;
  return unusual(character);
}

/** Punctuation and emoji come again and again, and working them out is slow. */
const worked = new Map<string, string>();
const REMEMBERED = 2_000;

function unusual(character: string): string {
  const known = worked.get(character);
  if (known !== undefined) return known;
  const made = INVISIBLE.test(character) ? '' : plainForm(character);
  if (worked.size < REMEMBERED) worked.set(character, made);
  return made;
}

const plainForm = (character: string) =>
  Array.from(character.normalize('NFKC').toLowerCase(), (c) => letterOf(c)).join('');

function letterOf(character: string): string {
  const unit = character.charCodeAt(0);
  if (isHan(unit)) return String.fromCharCode(simplify(unit));
  if (isLatin(unit) || character === '.') return character;
  return STOPS.has(character) ? ',' : ' ';
}
