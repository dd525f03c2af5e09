import simplified from '../data/simplified.json';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** Whether a UTF-16 unit is a Chinese character in everyday use. */
export const isHan = (unit: number) => unit >= FIRST && unit <= LAST;

/** Whether a UTF-16 unit is a lower-case letter or a digit. */
export const isLatin = (unit: number) => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);

/** Place of a Chinese character in tables of them. */
export const placeOf = (unit: number) => unit - FIRST;

const table = new Uint16Array(LAST - FIRST + 1);
for (let i = 0; i < simplified.from.length; i++) {
  table[placeOf(simplified.from.charCodeAt(i))] = simplified.to.charCodeAt(i);
}
// An everyday misspelling that is a character of its own: 帐号 for 账号.
table[placeOf('帐'.charCodeAt(0))] = '账'.charCodeAt(0);
table[placeOf('帳'.charCodeAt(0))] = '账'.charCodeAt(0);

/** A Chinese character's unit in simplified script. */
export const simplify = (unit: number) => table[placeOf(unit)] || unit;
