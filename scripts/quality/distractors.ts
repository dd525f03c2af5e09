import { templates, words } from './grammar';
import { pick, random } from './random';

/** Sentences people could also bring: accounts, money, platforms, daily life. All different; the same for the same seed. */
export function distractors(count: number, seed = 1): string[] {
  const next = random(seed);
  const made = new Set<string>();
  while (made.size < count) made.add(sentence(next));
  return [...made];
}

const sentence = (next: () => number) =>
  pick(templates, next).replace(/\{(.+?)\}/g, (_, name: string) => pick(words[name] ?? [], next));
