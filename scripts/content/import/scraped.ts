import type { Block, FoundLink } from '@bianyao/contract';
import { dayIn, type Page, PageError } from './page';

const PUBLISHED = /^发布时间[:：]/;
const RELATED = /^(相关内容|相关阅读|相关推荐|相关文章)[:：]?$/;
const NUMBERED = /^\d{1,2}[:：、.．]\s*(.{1,40})$/;
const SOURCE = /^(?:文章)?来源[:：]\s*(.+)$/;
/** A line of its own that does not end like a sentence. */
const SUBHEADING = /^[^。！？；：…]{1,24}$/;

/**
 * Reads a page scraped as plain text: title, 发布时间, numbered sections, related links at the end.
 *
 * @throws PageError where no line gives the publish time, the mark of this form
 */
export function readScraped(text: string): Page {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [title = '', ...rest] = lines;
  const published = rest.find((line) => PUBLISHED.test(line));
  if (!published)
    throw new PageError(
      'file',
      'it has neither front matter nor a line 发布时间; save the page in one of these forms.',
    );
  const end = rest.findIndex((line) => RELATED.test(line));
  const body = (end < 0 ? rest : rest.slice(0, end)).filter((line) => !PUBLISHED.test(line));
  return {
    title,
    date: dayIn(published),
    source: body.map((line) => line.match(SOURCE)?.[1]).find(Boolean) ?? null,
    blocks: body.map(block),
    images: [],
    links: end < 0 ? [] : rest.slice(end + 1).map((line): FoundLink => ({ title: line })),
  };
}

function block(line: string): Block {
  const [, heading] = line.match(NUMBERED) ?? [];
  if (heading) return { type: 'heading', text: heading };
  const strong = SUBHEADING.test(line) ? ({ strong: true } as const) : {};
  return { type: 'paragraph', spans: [{ text: line, ...strong }] };
}
