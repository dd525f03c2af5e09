import type { Card } from './article';

/** Why an item is shown. Never a verdict. */
export type Reason = 'sameText' | 'sameLink' | 'nearClaim' | 'words';

/** A stretch of text, by UTF-16 offsets, end exclusive. */
export interface Range {
  start: number;
  end: number;
}

export interface Hit extends Card {
  /** Between 0 and 1; comparable within one reply only. */
  score: number;
  reason: Reason;
  /** Stretches of the claim (or title, where there is none) that carried the match. */
  marks: readonly Range[];
}
