import type { Kind } from '@bianyao/contract';

/** A published article as far as it is searched. */
export interface Item {
  id: string;
  kind: Kind;
  topic: string;
  title: string;
  /** Fact-checks only: the sentence that was checked. */
  claim?: string;
  /** Ways in which people say the claim, or ask for what an explainer or guide answers. */
  saidAs: readonly string[];
  tags: readonly string[];
  summary: string;
  /** Links under which the message is passed on. */
  links: readonly string[];
  /** ISO 8601. */
  updatedAt: string;
}

/** Why an item is proposed; never a verdict. */
export type Reason =
  /** The message repeats the claim or a way of saying it, and nothing in it speaks against that. */
  | 'sameText'
  /** The message passes on the same link. */
  | 'sameLink'
  /** The message says something near. */
  | 'nearClaim'
  /** Words of a search. */
  | 'words';

export interface Candidate {
  id: string;
  /** 0 to 1; comparable within one reply only. */
  score: number;
  reason: Reason;
}

/** Where the next page begins. */
export interface Place {
  score: number;
  id: string;
  /** The state of the index that the page before was read from. */
  version: string;
}

export interface Query {
  text: string;
  kind?: Kind;
  topic?: string;
  after?: Place;
  /** How many candidates to give. */
  limit: number;
}

export interface Found {
  candidates: readonly Candidate[];
  /** Present while there is more. */
  next?: Place;
  /** How many items were found in each kind and topic, whatever page this is; an adapter may count to 300 only. */
  facets: { kinds: Readonly<Record<string, number>>; topics: Readonly<Record<string, number>> };
  /** The search with words in it that the library knows and that sound alike. */
  meant?: string;
  /** Words often taken for one of the search. */
  alike: readonly string[];
}

export interface Matched {
  /** The item that answers this very text. */
  sameText?: string;
  /** Best first; two claims in one message have candidates each. */
  candidates: readonly Candidate[];
}

/** A report that other reports with the same text join. */
export interface Head {
  id: string;
  text: string;
}

/** Reports by fingerprint; in a database, one query on an index over the array of fingerprints. */
export interface Heads {
  /** Reports that have any of the fingerprints, those with the most first, at most thirty. */
  sharing(fingerprints: readonly number[]): Promise<readonly Head[]>;
}

export interface Duplicates {
  /** Reports of the same text, the longest shared passage first. */
  same: readonly string[];
  /** Reports that share the passage but differ in a number, a negation or a name: for a person to decide. */
  altered: readonly string[];
  /** Items whose claim is near: a suggestion to the reviewer, never a merge. */
  near: readonly Candidate[];
}

/**
 * Search as the product sees it. An adapter keeps the index; normalising, fingerprints, marks and reading
 * the items found stay above it, and what was withdrawn is dropped there once more.
 *
 * Texts are anything a person can paste; every call is total. Scores of two adapters are not comparable.
 */
export interface Matcher {
  /** Adds items or puts them in the place of those with their ids; the same twice changes nothing. */
  upsert(items: readonly Item[]): Promise<void>;
  /** Removes items; ids that are not there are no error. */
  remove(ids: readonly string[]): Promise<void>;
  /** Items about the words of a search, pinyin, misspellings and nicknames included. */
  topic(query: Query): Promise<Found>;
  /** At most `most` items whose claim a message makes; three or four are an answer, more a list to read. */
  match(message: string, most: number): Promise<Matched>;
  /** Earlier reports with the text of this one. */
  duplicates(report: string): Promise<Duplicates>;
  /** Searches that begin so, in characters, pinyin or first letters of pinyin. */
  suggest(prefix: string): Promise<readonly string[]>;
}
