import type { Matcher } from '../../cloudfunctions/_shared/matching/port';
import type { Question } from './cases';
import { random, shuffled } from './random';
import { share } from './recall';

/** The share of messages with two claims for which both stand within the first four. */
export async function pairs(matcher: Matcher, questions: readonly Question[]): Promise<number> {
  const inTurn = shuffled(questions, random(7));
  const joined = inTurn
    .map((first, i) => ({ first, second: inTurn[i + 1] ?? inTurn[0] ?? first }))
    .filter(({ first, second }) => first.id !== second.id);
  const found = await Promise.all(joined.map(({ first, second }) => within(matcher, first, second)));
  return share(found, Boolean);
}

async function within(matcher: Matcher, first: Question, second: Question): Promise<boolean> {
  const { candidates } = await matcher.match(`${first.text}。${second.text}`, 4);
  const ids = candidates.map(({ id }) => id);
  return ids.includes(first.id) && ids.includes(second.id);
}
