import * as z from 'zod/mini';

/**
 * ClaimReview as https://schema.org/ClaimReview defines it, narrowed to what
 * https://developers.google.com/search/docs/appearance/structured-data/factcheck requires (`claimReviewed`, `url`,
 * `reviewRating.alternateName`) and recommends (`author`, `itemReviewed`, the numbers of the rating). Closed, so that a
 * property of ours that neither names is an error.
 */
const rating = z.union([
  z.strictObject({ '@type': z.literal('Rating'), alternateName: z.string() }),
  z.strictObject({
    '@type': z.literal('Rating'),
    alternateName: z.string(),
    ratingValue: z.int().check(z.minimum(1), z.maximum(5)),
    bestRating: z.literal(5),
    worstRating: z.literal(1),
  }),
]);

const claim = z.strictObject({
  '@type': z.literal('Claim'),
  appearance: z.exactOptional(
    z.array(z.strictObject({ '@type': z.literal('CreativeWork'), url: z.url() })).check(z.minLength(1)),
  ),
});

/** One line of `claimreviews.jsonl`. */
export const claimReview = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('ClaimReview'),
  url: z.url(),
  datePublished: z.iso.date(),
  inLanguage: z.literal('zh-CN'),
  author: z.strictObject({ '@type': z.literal('Organization'), name: z.string(), url: z.url() }),
  claimReviewed: z.string().check(z.minLength(1)),
  itemReviewed: claim,
  reviewRating: rating,
});
export type ClaimReview = z.infer<typeof claimReview>;
