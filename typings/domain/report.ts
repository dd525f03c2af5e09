import type { Verdict } from './article';

/** 已收到 → 核查中 → 已发布 / 已合并 / 不受理 */
export type Phase = 'received' | 'checking' | 'published' | 'merged' | 'dismissed';

/** Where the reporter met the message. */
export type Seen = 'family' | 'group' | 'friend' | 'moments' | 'video' | 'sms' | 'call' | 'other';

/** What was masked before storage, and how often. */
export interface Masked {
  kind: 'mobile' | 'idCard' | 'bankCard' | 'email' | 'account';
  count: number;
}

/** One submission, as its own reporter sees it. */
export interface Report {
  /** Short number to read aloud; not a secret. */
  receipt: string;
  caseId: string;
  /** As stored: personal data is masked. */
  text: string;
  link?: string;
  seen?: Seen;
  masked: readonly Masked[];
  phase: Phase;
  /** ISO 8601. */
  submittedAt: string;
  /** Set once there is something to read. */
  answer?: { articleId: string; verdict: Verdict; title: string };
}
