import table from '../data/pinyin.json';
import { placeOf } from './han';

const syllables = Object.keys(table);
const known = new Set(syllables);
const numbers = new Map(syllables.map((syllable, i) => [syllable, i + 1]));
const readings = new Uint16Array(0x5200);
for (const [syllable, characters] of Object.entries(table)) {
  const number = numbers.get(syllable) ?? 0;
  for (let i = 0; i < characters.length; i++) readings[placeOf(characters.charCodeAt(i))] = number;
}

/** Speakers and keyboards mix these up, so they count as one: zh/z, ch/c, sh/s, -ng/-n, l/n, f/h, v/u. */
const blur = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/ng$/, 'n')
    .replace(/^l/, 'n')
    .replace(/^f/, 'h')
    .replace('v', 'u');

const sounds = [...new Set(syllables.map(blur))];
const soundNumbers = new Map(sounds.map((sound, i) => [sound, i + 1]));
const soundOf = Uint16Array.from([0, ...syllables.map((syllable) => soundNumbers.get(blur(syllable)) ?? 0)]);

/** The sound of a Chinese character as a number from 1, with what is often mixed up made one; 0: unknown. */
export const soundOfHan = (unit: number) => soundOf[readings[placeOf(unit)] ?? 0] ?? 0;

/** The toneless syllable of a Chinese character, `''` where unknown. */
export const syllableOfHan = (unit: number) => syllables[(readings[placeOf(unit)] ?? 0) - 1] ?? '';

/** The sound of a written syllable; 0 where it is none. */
export const soundOfSyllable = (syllable: string) => soundOf[numbers.get(syllable) ?? 0] ?? 0;

/** Nobody types more without a blank; work grows with the square of it. */
const LONGEST = 48;

/** Takes apart letters typed without blanks: weilidai is wei li dai; `undefined` where they are no pinyin. */
export function segment(letters: string): string[] | undefined {
  if (letters.length > LONGEST) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let start = 0; start < letters.length; start++) {
    const before = best[start];
    if (!before) continue;
    for (let end = start + 1; end <= Math.min(start + 6, letters.length); end++) {
      const syllable = letters.slice(start, end);
      const other = best[end];
      if (!known.has(syllable) || (other && other.length <= before.length + 1)) continue;
      best[end] = [...before, syllable];
    }
  }
  return best[letters.length];
}
