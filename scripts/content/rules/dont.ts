import { atLine, type Rule } from './rule';

/** Heard aloud, a line that does not say 不要 sounds like advice. */
export const dont: Rule = (item) =>
  item.body.statements
    .filter(({ role, spans }) => role === 'dont' && !spans[0]?.text.startsWith('不要'))
    .map((place) => atLine(item, place, 'begin the line with 不要.'));
