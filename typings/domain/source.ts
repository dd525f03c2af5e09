/**
 * How close a source stands to the fact.
 * A first-hand official, B reputable media quoting it, C second-hand, D traffic bait.
 */
export type Grade = 'A' | 'B' | 'C' | 'D';

/** Where a fact comes from. Sentences cite it by `n`. */
export interface Source {
  /** Number within the article, from 1. */
  n: number;
  publisher: string;
  title: string;
  /** Day of publication, as much of `YYYY-MM-DD` as the page shows; `null` where it shows none. */
  date: string | null;
  grade: Grade;
  /** Absent where the page must not be linked (a mirror, an unsafe site). */
  url?: string;
  /** How we saw it, when not at the publisher: a reprint, an excerpt. */
  via?: string;
  /** What in the article rests on it. */
  supports: string;
}
