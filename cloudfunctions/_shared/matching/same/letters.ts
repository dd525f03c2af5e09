import { withoutBoilerplate } from '../text/boilerplate';
import { normalise } from '../text/normalise';

/** A text reduced to its letters and digits, without what only asks to pass it on. */
export const lettersOf = (text: string) => lettersIn(normalise(text).text);

/** … of a text that is normalised already. */
export const lettersIn = (normal: string) => withoutBoilerplate(normal).replace(/[ .]/g, '');
