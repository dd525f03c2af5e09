import type { Matcher } from '../../cloudfunctions/_shared/matching/port';
import type { Cases } from './cases';
import { pairs } from './pairs';
import { type Price, price } from './price';
import { ask, type Recall, recall } from './recall';

export interface Quality extends Recall, Price {
  /** Recall by form of the question. */
  forms: Readonly<Record<string, Recall>>;
  /** The share of messages with two claims that have candidates for both. */
  twoClaims: number;
}

/** Puts every case to a matcher that holds the library; any adapter behind the port can be measured. */
export async function measure(matcher: Matcher, { questions, negatives }: Cases): Promise<Quality> {
  const answers = await Promise.all(questions.map((question) => ask(matcher, question)));
  const names = [...new Set(questions.map(({ form }) => form))];
  const forms = names.map((name) => [name, recall(answers.filter(({ form }) => form === name))] as const);
  return {
    ...recall(answers),
    ...(await price(matcher, negatives, answers)),
    forms: Object.fromEntries(forms),
    twoClaims: await pairs(matcher, questions),
  };
}
