import type { Rule } from './rule';
import { eachText } from './texts';

const QUOTED = /“[^”]*”|「[^」]*」/g;
const LOUD = /[!！]|震惊|必看|紧急通知|速看|千万别/g;

/** Calm words help more people than loud ones; quotations of a rumor may shout. */
export const tone: Rule = (item) =>
  eachText(item, (text) =>
    (text.replace(QUOTED, '').match(LOUD) ?? []).map((word) => `say it calmly, without "${word}".`),
  );
