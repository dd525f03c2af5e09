import type { Lack, Report, StoredArticle, StoredTopic } from '@bianyao/contract';

/** `reports`: one submission. The id is made of who and their key, so that a repeated call finds it. */
export interface StoredReport extends Report {
  _id: string;
  /** Openid of the reporter. */
  by: string;
  /** Hash of what was submitted: the same key with another body is refused. */
  body: string;
  /** Whether its case has counted it; set once, by whoever claims it. */
  counted: boolean;
}

/** `cases`: all reports of one text. The id is made of the text, so that the same text meets itself. */
export interface StoredCase {
  _id: string;
  /** The text of the first report, masked. */
  text: string;
  phase: 'received';
  /** How many reports it counted. */
  demand: number;
  /** ISO 8601. */
  openedAt: string;
}

/** `quotas`: what one person used of one limit in one window. */
export interface Quota {
  _id: string;
  /** How many keys were let through. */
  count: number;
  keys: readonly string[];
  /** ISO 8601: after that it can be swept. */
  expiresAt: string;
}

/** `bookmarks`: one item somebody keeps. The id is made of who and what, so that it is kept once. */
export interface Bookmark {
  _id: string;
  /** Openid of the keeper. */
  by: string;
  articleId: string;
  /** ISO 8601. */
  addedAt: string;
}

/** `feedback`: what somebody thinks of one revision of an item. The id is made of the three. */
export interface StoredOpinion {
  _id: string;
  /** Openid of the reader. */
  by: string;
  articleId: string;
  revision: number;
  helpful: boolean;
  reason: Lack | null;
  /** ISO 8601. */
  givenAt: string;
}

/** Every collection a function may touch. `drafts` is missing on purpose: no public function reads it. */
export interface Collections {
  articles: StoredArticle;
  topics: StoredTopic;
  reports: StoredReport;
  cases: StoredCase;
  quotas: Quota;
  bookmarks: Bookmark;
  feedback: StoredOpinion;
}
