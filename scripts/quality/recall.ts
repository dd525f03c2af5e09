import type { Matcher } from '../../cloudfunctions/_shared/matching/port';
import type { Question } from './cases';

/** What one question got. */
export interface Answer extends Question {
  /** Place of the right item, from 1; `undefined` where it is not among the first ten. */
  rank: number | undefined;
  /** Score of the right item, 0 where it is not there. */
  score: number;
  sameText: string | undefined;
}

export interface Recall {
  count: number;
  r1: number;
  r3: number;
  r4: number;
  r5: number;
  mrr: number;
}

const LOOKED_AT = 10;

export async function ask(matcher: Matcher, question: Question): Promise<Answer> {
  const { candidates, sameText } = await matcher.match(question.text, LOOKED_AT);
  const at = candidates.findIndex(({ id }) => id === question.id);
  return { ...question, rank: at < 0 ? undefined : at + 1, score: candidates[at]?.score ?? 0, sameText };
}

/** R@k: the share of questions whose right item is among the first k; MRR: the mean of 1 / its place. */
export function recall(answers: readonly Answer[]): Recall {
  const within = (most: number) => share(answers, ({ rank }) => rank !== undefined && rank <= most);
  const mrr = answers.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / (answers.length || 1);
  return {
    count: answers.length,
    r1: within(1),
    r3: within(3),
    r4: within(4),
    r5: within(5),
    mrr: rounded(mrr),
  };
}

export const share = <T>(all: readonly T[], is: (one: T) => boolean) =>
  rounded(all.filter(is).length / (all.length || 1));

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
