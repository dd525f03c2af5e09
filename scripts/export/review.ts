import type { Verdict } from '@bianyao/contract';
import type { Written } from '../content/article';
import type { ClaimReview } from './claimreview';
import { HOME, PUBLISHER, pageOf } from './site';

/** What a reader sees, and where it stands between 1 (false) and 5 (true). 证据不足 stands nowhere, so it has no number. */
const RATINGS: Readonly<Record<Verdict, { word: string; value?: number }>> = {
  false: { word: '谣言', value: 1 },
  scam: { word: '骗局', value: 1 },
  misleading: { word: '误导', value: 2 },
  true: { word: '属实', value: 5 },
  unproven: { word: '证据不足' },
};

/** How `supports` begins where a source is a page that makes the claim, see docs/content-style.md. */
const ORIGIN = '该说法的出处';

/**
 * The fact-check as schema.org's ClaimReview; nothing for an explainer, which judges no claim.
 * @param published day of publication, `YYYY-MM-DD`.
 */
export function reviewOf(article: Written, published: string): ClaimReview[] {
  const { id, claim, verdict } = article;
  if (claim === undefined || verdict === undefined) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      url: pageOf(id),
      datePublished: published,
      inLanguage: 'zh-CN',
      author: { '@type': 'Organization', name: PUBLISHER, url: HOME },
      claimReviewed: claim,
      itemReviewed: { '@type': 'Claim', ...appearances(article) },
      reviewRating: rating(verdict),
    },
  ];
}

function rating(verdict: Verdict): ClaimReview['reviewRating'] {
  const { word, value } = RATINGS[verdict];
  const plain = { '@type': 'Rating' as const, alternateName: word };
  return value === undefined ? plain : { ...plain, ratingValue: value, bestRating: 5, worstRating: 1 };
}

function appearances({ sources }: Written): Pick<ClaimReview['itemReviewed'], 'appearance'> {
  const pages = sources.flatMap(({ url, supports }) =>
    url !== undefined && supports.startsWith(ORIGIN) ? [{ '@type': 'CreativeWork' as const, url }] : [],
  );
  return pages.length > 0 ? { appearance: pages } : {};
}
