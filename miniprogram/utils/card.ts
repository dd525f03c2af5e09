import type { Card, Hit, Reason, Verdict } from '@bianyao/contract';
import { isPast } from './dates';
import { cut, type Piece } from './marks';
import { wordOf } from './verdict';

/** What a claim card shows, and nothing more: it is sent to the screen. */
export interface CardView {
  id: string;
  verdict: Verdict | 'howto';
  word: string;
  /** Whether the sentence is somebody's claim and stands in quotation marks. */
  quoted: boolean;
  pieces: readonly Piece[];
  meta: string;
}

const REASONS: Record<Reason, string> = {
  sameText: '就是这段话',
  sameLink: '链接相同',
  nearClaim: '说法相近',
  words: '词语相近',
};

const sources = (count: number) => (count ? `${count} 个来源` : '没有可靠来源');

const age = ({ asOf, reviewBy }: Card, today: string) =>
  isPast(reviewBy, today) ? '已过期待复核' : `截至 ${asOf}`;

/** A row of a list. `today` is `YYYY-MM-DD`. */
export function viewCard(card: Card, today: string): CardView {
  return view(card, [age(card, today), sources(card.sourceCount)], cut(card.claim ?? card.title, []));
}

/** A row of search results: why it is here, and which words carried the match. */
export function viewHit(hit: Hit, today: string): CardView {
  const expired = isPast(hit.reviewBy, today) ? ['已过期待复核'] : [];
  const meta = [REASONS[hit.reason], ...expired, sources(hit.sourceCount)];
  return view(hit, meta, cut(hit.claim ?? hit.title, hit.marks));
}

function view(card: Card, meta: readonly string[], pieces: readonly Piece[]): CardView {
  return {
    id: card.id,
    verdict: card.verdict ?? 'howto',
    word: wordOf(card.verdict),
    quoted: card.claim !== undefined,
    pieces,
    meta: meta.join(' · '),
  };
}
