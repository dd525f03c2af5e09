import * as z from 'zod/mini';

/** Chinese punctuation that NFKC would turn into ASCII; the rest of a text is normalised around it. */
const EXCEPT_PUNCTUATION = /[^！（），：；？～…]+/gu;
/** They change the order in which a text is shown: `gpj.exe` can look like `exe.jpg`. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Zero-width and other invisible marks, used to hide words from search. */
const INVISIBLE = /\p{Cf}/gu;
const CONTROL = /[^\P{Cc}\n\t]/gu;

/**
 * The form of a text that is checked, compared and stored: well-formed, full-width letters and digits
 * made plain, invisible characters gone, direction marks made visible, no blanks at its ends.
 */
export function clean(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(EXCEPT_PUNCTUATION, (part) => part.normalize('NFKC'))
    .replace(DIRECTION, '↔')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .trim();
}

/** Half of a surrogate pair cannot be stored; `String.toWellFormed` is not in the platform's Node 18. */
const wellFormed = (text: string) => Buffer.from(text).toString();

/**
 * A text field: at most `most` code points as sent, and again once cleaned (one `ﷺ` becomes 18 letters).
 * Gives the cleaned text.
 */
export const textOf = (most: number) =>
  z.pipe(
    z.pipe(z.string().check(z.maxLength(most)), z.transform(clean)),
    z.string().check(z.minLength(1), z.maxLength(most)),
  );

/** A text without blanks, punctuation, symbols, case and width: two texts that fold alike say the same. */
export const fold = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
