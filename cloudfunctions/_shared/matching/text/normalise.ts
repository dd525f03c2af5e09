import { fold } from './fold';
import { type Folded, replace } from './folded';
import { takeLinks } from './links';
import { digitsOf, NUMBER } from './numerals';

/** A text in the form in which texts are compared. */
export interface Normal extends Folded {
  /** The links that were in it, in one form each; they are no part of `text`. */
  links: readonly string[];
}

/** Blanks and symbols put between Chinese characters: 封 号, 封-号, 封🔥号. */
const SPACED = /(?<=[\u4e00-\u9fff]) +(?=[\u4e00-\u9fff])/g;
/** A point inside a number is part of it: 0.05. */
const POINT = /(?<!\d)\.|\.(?!\d)/g;
const BREAK = /[ ,]+/g;

/**
 * Brings a text into the form in which texts are compared: letters, digits and single blanks.
 *
 * Linear in the length of the text and total: any string gives a result, an empty one where nothing is
 * left. Offsets lead back to the original, so that what matched can be shown in it.
 */
export function normalise(original: string): Normal {
  const { rest, links } = takeLinks(original);
  let folded = fold(rest);
  folded = replace(folded, POINT, () => ' ');
  folded = replace(folded, SPACED, () => '');
  folded = replace(folded, BREAK, () => ' ');
  folded = replace(folded, NUMBER, digitsOf);
  folded = replace(folded, /(?<=\d)块钱?|(?<=\d)圆/g, () => '元');
  return { ...folded, links };
}
