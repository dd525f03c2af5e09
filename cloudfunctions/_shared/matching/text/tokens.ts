import { isHan, isLatin, placeOf } from './han';
import { sounds } from './sounds';

/**
 * Tokens are 32-bit numbers, so that an index is arrays of numbers. The ranges do not overlap:
 * two Chinese characters below 0x52000000, one at 0x60000000, two sounds at 0x70000000, words (letters
 * and digits, hashed to 28 bits) at 0xa0000000, a link at 0xb0000000. Words that collide are tolerated.
 */
const ONE = 0x60000000;
const HEARD = 0x70000000;
const WORD = 0xa0000000;
const LINK = 0xb0000000;

export const pairOf = (first: number, second: number) => ((placeOf(first) << 16) | second) >>> 0;
export const isPair = (token: number) => token < ONE;
/** The two characters of a pair; the second is 0 where the first stands alone. */
export const unitsOf = (pair: number) => [(pair >>> 16) + 0x4e00, pair & 0xffff] as const;
export const soundPairOf = (first: number, second: number) => (HEARD | (first << 10) | second) >>> 0;
const wordOf = (word: string) => (WORD | (hash(word) & 0x0fffffff)) >>> 0;
export const linkToken = (link: string) => (LINK | (hash(link) & 0x0fffffff)) >>> 0;

/** FNV-1a, 32 bits. */
function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** Particles and pronouns: they say nothing about what a text is about. */
const EMPTY = new Set(
  Array.from('的了吗呢吧啊呀哦嘛啦么是在我你他她它们这那就也都又很', (c) => c.charCodeAt(0)),
);

/** Neighbouring characters, one that stands alone, and words. */
export function pairs(text: string): number[] {
  const tokens = words(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) continue;
    const next = text.charCodeAt(i + 1);
    if (isHan(next)) tokens.push(pairOf(unit, next));
    else if (!isHan(text.charCodeAt(i - 1))) tokens.push(pairOf(unit, 0));
  }
  return tokens;
}

/** The last character of each run: with pairs, what every character of a text begins. */
export function ends(text: string): number[] {
  const tokens: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) && !isHan(text.charCodeAt(i + 1))) tokens.push(pairOf(unit, 0));
  }
  return tokens;
}

/** Single characters that carry meaning, and words. */
export function singles(text: string): number[] {
  const tokens = words(text);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) && !EMPTY.has(unit)) tokens.push((ONE | unit) >>> 0);
  }
  return tokens;
}

/** Neighbouring sounds. */
export function heard(text: string): number[] {
  const tokens: number[] = [];
  let last = 0;
  for (const sound of sounds(text)) {
    if (last > 0 && sound > 0) tokens.push(soundPairOf(last, sound));
    last = sound;
  }
  return tokens;
}

function words(text: string): number[] {
  const tokens: number[] = [];
  for (let start = 0; start < text.length; start++) {
    if (!isLatin(text.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < text.length && (isLatin(text.charCodeAt(end)) || text[end] === '.')) end++;
    if (end - start <= 24) tokens.push(wordOf(text.slice(start, end)));
    start = end;
  }
  return tokens;
}
