import type { Section } from './block';
import type { Source } from './source';

export type Kind = 'factcheck' | 'explainer' | 'guide';

/** What we say about the claim printed above it, never about a text somebody typed. */
export type Verdict = 'false' | 'misleading' | 'unproven' | 'true' | 'scam';

/** A time limit set beside another one that it is often confused with. */
export interface Clock {
  label: string;
  value: string;
  note: string;
}

/** What a list row shows. */
export interface Card {
  /** The claim's or how-to's id in lower case, such as `a01`. */
  id: string;
  kind: Kind;
  /** Short name, at most 30 characters. */
  title: string;
  /** Fact-checks only: the sentence that was checked, without quotation marks. */
  claim?: string;
  /** Fact-checks only. */
  verdict?: Verdict;
  /** What is true, in one sentence of at most 30 characters where possible. */
  truth: string;
  /** Id of its topic. */
  topic: string;
  /** Day up to which the facts were seen, `YYYY-MM-DD`. */
  asOf: string;
  /** Day after which it counts as expired, `YYYY-MM-DD`. */
  reviewBy: string;
  sourceCount: number;
}

/** A correction that readers are told of. */
export interface Change {
  /** Day it was made, `YYYY-MM-DD`. */
  on: string;
  /** What was wrong and what holds now. */
  note: string;
  /** The verdict before, where it changed. */
  was?: Verdict;
}

/** Other items that are taken for this one. */
export interface Lookalike {
  /** What tells them apart, in one sentence. */
  difference: string;
  ids: readonly string[];
}

/** A published item as readers see it: the current view of its newest revision. */
export interface Article extends Card {
  summary: string;
  tags: readonly string[];
  sections: readonly Section[];
  /** Two limits that are often mixed up, side by side; empty where there are none. */
  clocks: readonly Clock[];
  sources: readonly Source[];
  /** Ids of related items. */
  related: readonly string[];
  lookalike?: Lookalike;
  /** Newest first; absent where nothing was ever wrong. */
  changes?: readonly Change[];
  /** From 1. */
  revision: number;
  /** ISO 8601. */
  publishedAt: string;
  /** ISO 8601. */
  updatedAt: string;
}

/** A row of the corrections log. */
export interface Correction extends Card {
  /** Newest first. */
  changes: readonly Change[];
}

export interface Topic {
  id: string;
  title: string;
  summary: string;
}
