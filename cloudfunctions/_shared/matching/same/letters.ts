import { normalise } from '../text/normalise';

/** A text reduced to its letters and digits, in the form in which texts are compared. */
export const lettersOf = (text: string) => lettersIn(normalise(text).text);

/** … of a text that is normalised already. */
export const lettersIn = (normal: string) => normal.replace(/[ .]/g, '');
