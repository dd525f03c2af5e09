import { atField, type Rule } from './rule';
import { eachText } from './texts';

const TAG = /<\/?[a-z][^>]*>|<!--/i;

/** Content is structured blocks: no HTML, and only the Markdown that readers' pages can show. */
export const markup: Rule = (item) => [
  ...item.body.foreign.map(({ type, line }) => ({
    file: item.file,
    line,
    field: 'body',
    remedy: `"${type}" cannot be shown; use ## headings, paragraphs, lists, quotes, **bold** and links.`,
  })),
  ...eachText(item, (text) => (TAG.test(text) ? ['write plain text, without HTML.'] : [])),
  ...item.article.sources.flatMap((source, i) =>
    TAG.test(`${source.publisher}${source.title}${source.supports}${source.via ?? ''}`)
      ? [atField(item, ['sources', i], 'write plain text, without HTML.')]
      : [],
  ),
];
