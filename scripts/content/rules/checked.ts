import { atLine, type Rule } from './rule';

/** How a limit is owned up to: 没有看到, 没有找到, 没有在手机上核对 … */
const LIMIT = /没(?:有|能)[^。；]{0,14}(?:看到|找到|核对|查到|收到|对照|打开)/;

/** Who is told how far we looked can judge what we found: the section names what was not found or not seen. */
export const checked: Rule = (item) => {
  const places = item.body.statements.filter(({ role }) => role === 'checked');
  const [first] = places;
  const said = places.flatMap(({ spans }) => spans.map(({ text }) => text)).join('');
  if (!first || LIMIT.test(said)) return [];
  return [atLine(item, first, 'say what could not be found too, such as: 官方原文没有看到.')];
};
