import type { Card, Verdict } from '@bianyao/contract';

const WORDS: Record<Verdict, string> = {
  false: '谣言',
  misleading: '误导',
  unproven: '证据不足',
  true: '属实',
  scam: '骗局',
};

/** The word of a verdict; an item without one tells how to do something. */
export const wordOf = (verdict: Verdict | undefined): string => (verdict ? WORDS[verdict] : '做法');

/** A sentence of somebody else's, in quotation marks; marks inside it become inner ones. */
export const quote = (sentence: string): string => `“${sentence.replace(/“/g, '‘').replace(/”/g, '’')}”`;

/** What an item is called where it can be seen alone: claims in quotation marks, titles plain. */
export const nameOf = ({ claim, title }: Pick<Card, 'claim' | 'title'>): string =>
  claim ? quote(claim) : title;
