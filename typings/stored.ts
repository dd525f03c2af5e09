import type { Article, Topic } from './domain/article';
import type { Block } from './domain/block';
import type { Grade } from './domain/source';

/** `articles`: the current published view; what content loading and publishing write, what readers are given. */
export interface StoredArticle extends Article {
  /** Equals `id`. */
  _id: string;
  /** A withdrawn item stays for the record; no reader is given it. */
  status: 'published' | 'withdrawn';
  /** SHA-256 of what was loaded, in hex: the same content is written once. */
  hash: string;
  /** `content`: from files in the repository; `review`: from the review console, which files never overwrite. */
  origin: 'content' | 'review';
  /** Where it was corrected: for the corrections log. */
  corrected?: true;
  /** Day of its latest correction. */
  changedOn?: string;
  /** Ways in which people say the claim, or ask for what an explainer answers. For search; no reader is given them. */
  saidAs?: readonly string[];
}

/** `topics`. */
export interface StoredTopic extends Topic {
  /** Equals `id`. */
  _id: string;
  /** Place in the list of topics, from 1. */
  order: number;
  hash: string;
}

/** An image as found in an imported page. */
export interface FoundImage {
  src: string;
  alt: string;
  caption?: string;
}

/** A link as found in an imported page; one scraped as plain text has lost its address. */
export interface FoundLink {
  title: string;
  url?: string;
}

/** `drafts`: an imported page waiting for an editor. Never public: no public function reads it. */
export interface Draft {
  _id: string;
  title: string;
  /** Day of publication, `YYYY-MM-DD`; `null` where the page shows none. */
  date: string | null;
  /** Publisher as the page names it. */
  source: string | null;
  blocks: readonly Block[];
  images: readonly FoundImage[];
  /** Related links, each once. */
  links: readonly FoundLink[];
  /** Proposed; an editor decides. */
  grade: Grade;
  /** Why that grade is proposed, in Chinese. */
  gradeReason: string;
  /** ISO 8601. */
  importedAt: string;
  hash: string;
}
