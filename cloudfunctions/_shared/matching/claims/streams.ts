import { countsOf } from '../index/counts';
import { usual } from '../text/nicknames';
import { heard, pairs, singles } from '../text/tokens';

/** What two texts are compared by, each with its share in the result. */
export const STREAMS = [
  { share: 0.4, tokens: widened(pairs) },
  { share: 0.5, tokens: widened(singles) },
  { share: 0.1, tokens: (text: string) => countsOf(heard(text)) },
] as const;

type Tokens = (text: string) => number[];

/**
 * A text's own tokens, and those that only its form with usual words has. Own tokens stay: replacing them
 * would lose what two nicknames share, and adding a token for the group itself would let 微信 swamp all else.
 */
function widened(tokens: Tokens): (text: string) => Map<number, number> {
  return (text) => {
    const counts = countsOf(tokens(text));
    const changed = usual(text);
    if (changed === text) return counts;
    for (const [token, count] of countsOf(tokens(changed))) if (!counts.has(token)) counts.set(token, count);
    return counts;
  };
}
