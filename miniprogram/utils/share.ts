import type { Article, Source } from '@bianyao/contract';
import { nameOf, wordOf } from './verdict';

/** A card's title is cut at the end by WeChat, so we cut it ourselves and close the quotation mark. */
const TITLE_CHARS = 30;
const TEXT_CHARS = 120;

/** Shortens to a number of characters, keeping a closing quotation mark. */
function clip(name: string, most: number): string {
  const characters = [...name];
  if (characters.length <= most) return name;
  const end = name.endsWith('”') ? '…”' : '…';
  return characters.slice(0, most - end.length).join('') + end;
}

/** Title of a shared card: the verdict stands first, so that a cut never leaves the bare claim. */
export function shareTitle(article: Pick<Article, 'verdict' | 'claim' | 'title'>): string {
  const word = `${wordOf(article.verdict)}：`;
  return word + clip(nameOf(article), TITLE_CHARS - word.length);
}

/** Who is named as the ground: the best grade first, then the newest. */
function ground(sources: readonly Source[]): Source | undefined {
  const rank = ({ grade, date }: Source) => [grade, date ?? ''] as const;
  return [...sources].sort((a, b) => {
    const [[gradeA, dateA], [gradeB, dateB]] = [rank(a), rank(b)];
    return gradeA.localeCompare(gradeB) || dateB.localeCompare(dateA);
  })[0];
}

/** Text to paste into a family group: verdict, claim, truth, who says so and when; at most 120 characters. */
export function shareText(article: Article): string {
  const source = ground(article.sources);
  const by = source ? `依据：${source.publisher}${source.date ? ` ${source.date}` : ''}。` : '';
  const [start, end] = [`帮大家查了一下，${wordOf(article.verdict)}：`, `。${closed(article.truth)}${by}`];
  const room = TEXT_CHARS - [...start, ...end].length;
  return start + clip(nameOf(article), Math.max(8, room)) + end;
}

const closed = (sentence: string) => (/[。？]$/.test(sentence) ? sentence : `${sentence}。`);
