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

/** Who says so and when. A source that cannot carry a sentence lends it no name. */
function groundText({ sources, asOf }: Article): string {
  const source = ground(sources);
  if (!source || source.grade === 'D') return `没有找到可靠来源，截至 ${asOf}。`;
  const when = source.date ? ` ${source.date}` : `，截至 ${asOf}`;
  return `${source.grade === 'C' ? '只有转述' : '依据'}：${source.publisher}${when}。`;
}

/** Text to paste into a family group: verdict, claim, truth, who says so and when; at most 120 characters. */
export function shareText(article: Article): string {
  const start = `帮大家查了一下，${wordOf(article.verdict)}：`;
  const end = `。${closed(article.truth)}${groundText(article)}`;
  const room = TEXT_CHARS - [...start, ...end].length;
  return start + clip(nameOf(article), Math.max(8, room)) + end;
}

const closed = (sentence: string) => (/[。？]$/.test(sentence) ? sentence : `${sentence}。`);
