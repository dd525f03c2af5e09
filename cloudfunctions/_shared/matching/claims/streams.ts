import { type Prepared, widened } from '../text/prepared';
import { heard, pairs, singles } from '../text/tokens';

/** What two texts are compared by, each with its share in the result. */
export const STREAMS = [
  { share: 0.4, tokens: widened(pairs) },
  { share: 0.5, tokens: widened(singles) },
  { share: 0.1, tokens: ({ text }: Prepared) => heard(text) },
] as const;
