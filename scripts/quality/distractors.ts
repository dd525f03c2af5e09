import { readFile } from 'node:fs/promises';
import { templates, words } from './grammar';
import { pick, random } from './random';

/** Other sentences from a file with one a line, or as many as asked for from the grammar. */
export async function distractorsFrom(asked: string): Promise<string[]> {
  if (/^\d+$/.test(asked)) return distractors(Number(asked));
  return (await readFile(asked, 'utf8')).split('\n').filter((line) => line.trim());
}

/** Sentences people could also bring: accounts, money, platforms, daily life. All different; the same for the same seed. */
export function distractors(count: number, seed = 1): string[] {
  const next = random(seed);
  const made = new Set<string>();
  while (made.size < count) made.add(sentence(next));
  return [...made];
}

const sentence = (next: () => number) =>
  pick(templates, next).replace(/\{(.+?)\}/g, (_, name: string) => pick(words[name] ?? [], next));
