import type { Matcher } from '../../cloudfunctions/_shared/matching/port';
import type { Negative } from './cases';
import { type Answer, share } from './recall';

export interface Price {
  /** Out-of-scope texts that were given an answer, not only candidates. */
  answeredNoMatch: number;
  /** Texts that must not carry a verdict and were given one. */
  polarityStamps: number;
  /** Answers as "the same text" that are wrong, in questions and negatives together. */
  sameTextFalse: number;
  /** The score that 95 % of right answers reach. */
  cut: number;
  /** The share of out-of-scope texts with a candidate above it. */
  noMatchAboveCut: number;
}

const KEPT = 0.95;

/** What the recall costs: answers and candidates for texts that the library does not answer. */
export async function price(
  matcher: Matcher,
  negatives: readonly Negative[],
  answers: readonly Answer[],
): Promise<Price> {
  const given = await Promise.all(
    negatives.map(async (negative) => ({ ...negative, ...(await matcher.match(negative.text, 4)) })),
  );
  const cut = quantile(
    answers.map(({ score }) => score),
    1 - KEPT,
  );
  const outside = given.filter(({ kind }) => kind === 'none');
  const stamped = given.filter(({ sameText }) => sameText !== undefined);
  const wrong = stamped.filter(({ sameText = '', ids }) => !ids.includes(sameText));
  const wrongAnswers = answers.filter(({ sameText, id }) => sameText !== undefined && sameText !== id);
  return {
    answeredNoMatch: stamped.filter(({ kind }) => kind === 'none').length,
    polarityStamps: stamped.filter(({ kind }) => kind === 'polarity').length,
    sameTextFalse: wrong.length + wrongAnswers.length,
    cut,
    noMatchAboveCut: share(outside, ({ candidates }) => (candidates[0]?.score ?? 0) >= cut),
  };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(at * sorted.length)] ?? 0;
}
