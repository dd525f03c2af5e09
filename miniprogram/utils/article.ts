import type { Article, Grade, Role, Section, Source, Verdict } from '@bianyao/contract';
import { type BlockView, viewBlocks } from './blocks';
import { type ChangeView, viewChanges } from './changes';
import { dayOf, isPast } from './dates';
import { nameOf, wordOf } from './verdict';

const GRADES: Record<Grade, string> = { A: '官方原文', B: '媒体报道', C: '转述', D: '不可靠，仅作对照' };

/** First what to do; without evidence, first what is known and what is not. */
const ORDER: readonly Role[] = ['do', 'dont', 'known', 'open', 'why', 'checked', 'text'];
const ORDER_UNPROVEN: readonly Role[] = ['known', 'open', 'checked', 'do', 'dont', 'why', 'text'];

export interface SourceView {
  n: number;
  grade: string;
  name: string;
  title: string;
  date: string;
  via: string;
  supports: string;
  url: string;
}

export interface SectionView extends Omit<Section, 'blocks'> {
  n: number;
  blocks: BlockView[];
}

/** What the reading page shows. */
export interface ArticleView {
  id: string;
  verdict: Verdict | '';
  word: string;
  /** The claim in quotation marks, or the title. */
  name: string;
  truth: string;
  asOf: string;
  grounds: string;
  review: string;
  expired: boolean;
  clocks: Article['clocks'];
  sections: readonly SectionView[];
  sources: readonly SourceView[];
  published: string;
  topic: string;
  tags: readonly string[];
  /** Newest first. */
  changes: readonly ChangeView[];
  /** What tells it apart from its look-alikes. */
  difference: string;
}

/** Prepares an article for the screen. `today` is `YYYY-MM-DD`. */
export function viewArticle(article: Article, today: string): ArticleView {
  const expired = isPast(article.reviewBy, today);
  return {
    id: article.id,
    verdict: article.verdict ?? '',
    word: wordOf(article.verdict),
    name: nameOf(article),
    truth: article.truth,
    asOf: article.asOf,
    grounds: grounds(article.sources),
    review: article.reviewBy,
    expired,
    clocks: article.clocks,
    sections: arrange(article).map(viewSection),
    sources: article.sources.map(viewSource),
    published: lifeOf(article),
    topic: article.topic,
    tags: article.tags,
    changes: viewChanges(article.changes),
    difference: article.lookalike?.difference ?? '',
  };
}

function lifeOf({ publishedAt, updatedAt }: Article): string {
  const [published, updated] = [dayOf(publishedAt), dayOf(updatedAt)];
  return updated === published ? `发布于 ${published}` : `发布于 ${published}，更新于 ${updated}`;
}

/** An explainer is read in the order it was written. */
function arrange({ verdict, sections }: Article): Section[] {
  if (!verdict) return [...sections];
  const order = verdict === 'unproven' ? ORDER_UNPROVEN : ORDER;
  return [...sections].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** How many sources, and how many of the best kind. */
function grounds(sources: readonly Source[]): string {
  if (!sources.length) return '没有可靠来源';
  const best = (['A', 'B'] as const).find((grade) => sources.some((source) => source.grade === grade));
  const poor = sources.every(({ grade }) => grade === 'D') ? '都不可靠' : '都是转述';
  if (!best) return `${sources.length} 个来源，${poor}`;
  const count = sources.filter(({ grade }) => grade === best).length;
  return `${sources.length} 个来源，${count} 个是${GRADES[best]}`;
}

const viewSection = ({ role, title, blocks }: Section, n: number): SectionView => ({
  n,
  role,
  title,
  blocks: viewBlocks(blocks),
});

const viewSource = (source: Source): SourceView => ({
  n: source.n,
  grade: GRADES[source.grade],
  name: source.publisher,
  title: source.title,
  date: source.date ?? '页面没有日期',
  via: source.via ?? '',
  supports: source.supports,
  url: source.url ?? '',
});
