import { isHan } from '../text/han';
import { normalise } from '../text/normalise';
import { syllableOfHan } from '../text/pinyin';

/** A phrase in the three ways in which it can be typed. */
export const KEYS = { characters, syllables, initials } as const;
export type Key = keyof typeof KEYS;

export function characters(phrase: string): string {
  return normalise(phrase).text.replaceAll(' ', '');
}

/** weilidai for 微粒贷 and for wei粒贷. */
export function syllables(phrase: string): string {
  return spelt(phrase, (syllable) => syllable);
}

/** wld for 微粒贷. */
export function initials(phrase: string): string {
  return spelt(phrase, (syllable) => syllable.charAt(0));
}

const spelt = (phrase: string, by: (syllable: string) => string) =>
  Array.from(characters(phrase), (character) =>
    isHan(character.charCodeAt(0)) ? by(syllableOfHan(character.charCodeAt(0))) : character,
  ).join('');
