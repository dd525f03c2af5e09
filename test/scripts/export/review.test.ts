import type { Verdict } from '@bianyao/contract';
import { parseArticle, type Written } from '../../../scripts/content/article';
import { claimReview } from '../../../scripts/export/claimreview';
import { reviewOf } from '../../../scripts/export/review';
import { but, SOUND } from '../content/sound';

const DAY = '2026-11-21';

/** The one ClaimReview of an article of this text, changed in some fields. */
function reviewed(change: Partial<Written> = {}, text = SOUND) {
  const { item } = parseArticle('content/articles/a01.md', text);
  if (!item) throw new Error('The article cannot be parsed.');
  return reviewOf({ ...item.article, ...change }, DAY);
}

describe('a fact-check as ClaimReview', () => {
  test('names the claim, who judged it, when and where', () => {
    expect(reviewed()).toEqual([
      {
        '@context': 'https://schema.org',
        '@type': 'ClaimReview',
        url: 'https://bianyao.invalid/articles/a01',
        datePublished: DAY,
        inLanguage: 'zh-CN',
        author: { '@type': 'Organization', name: '辨谣', url: 'https://bianyao.invalid' },
        claimReviewed: '借500元就不会被封号',
        itemReviewed: { '@type': 'Claim' },
        reviewRating: {
          '@type': 'Rating',
          alternateName: '谣言',
          ratingValue: 1,
          bestRating: 5,
          worstRating: 1,
        },
      },
    ]);
  });

  test.each<[Verdict, string, number | undefined]>([
    ['false', '谣言', 1],
    ['scam', '骗局', 1],
    ['misleading', '误导', 2],
    ['true', '属实', 5],
    ['unproven', '证据不足', undefined],
  ])('rates %s as %s, %s of 5', (verdict, alternateName, ratingValue) => {
    const [review] = reviewed({ verdict });
    const number = ratingValue === undefined ? {} : { ratingValue, bestRating: 5, worstRating: 1 };
    expect(review?.reviewRating).toEqual({ '@type': 'Rating', alternateName, ...number });
    expect(claimReview.safeParse(review).success).toBe(true);
  });

  test('leads to the page that makes the claim, where it has an address', () => {
    const text = but('supports: 客服的说法', 'supports: 该说法的出处，没有依据');
    expect(reviewed({}, text)[0]?.itemReviewed).toEqual({
      '@type': 'Claim',
      appearance: [{ '@type': 'CreativeWork', url: 'https://news.example.com/a' }],
    });
    const unlinked = text.replace('    url: https://news.example.com/a\n', '');
    expect(reviewed({}, unlinked)[0]?.itemReviewed).toEqual({ '@type': 'Claim' });
  });

  test('does not exist for an explainer', () => {
    const text = SOUND.replace('kind: factcheck', 'kind: explainer').replace(/claim: .*\nverdict: .*\n/, '');
    expect(reviewed({}, text)).toEqual([]);
  });
});

describe('the description of ClaimReview refuses', () => {
  const [sound] = reviewed();

  test.each<[string, object]>([
    ['a review without a claim', { claimReviewed: undefined }],
    ['an address that is none', { url: 'a01' }],
    ['a rating in numbers only', { reviewRating: { '@type': 'Rating', ratingValue: 1 } }],
    ['a rating beyond the best', { reviewRating: { ...sound?.reviewRating, ratingValue: 6 } }],
    ['a property that schema.org does not have', { saidAs: [] }],
    ['a day that is none', { datePublished: '2026-13-01' }],
  ])('%s', (_, change) => {
    expect(claimReview.safeParse({ ...sound, ...change }).success).toBe(false);
  });
});
