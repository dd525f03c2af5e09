import { usual } from './nicknames';
import { normalise } from './normalise';

/** A text ready to be taken apart. */
export interface Prepared {
  /** Normalised. */
  text: string;
  /** The same with usual words in the place of nicknames. */
  usual: string;
}

export function prepare(original: string): Prepared {
  const { text } = normalise(original);
  return { text, usual: usual(text) };
}

/**
 * A text's own tokens, and those that only its form with usual words has. Own tokens stay: replacing them
 * would lose what two nicknames share, and adding a token for the group itself would let 微信 swamp all else.
 */
export function widened(tokens: (text: string) => number[]): (prepared: Prepared) => number[] {
  return ({ text, usual }) => {
    const own = tokens(text);
    if (usual === text) return own;
    return [...own, ...tokens(usual).filter((token) => !own.includes(token))];
  };
}
