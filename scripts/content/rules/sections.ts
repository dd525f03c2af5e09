import type { Role } from '@bianyao/contract';
import { atField, type Rule } from './rule';

const NAMES: Readonly<Record<Role, string>> = {
  do: '现在怎么做',
  dont: '不要',
  known: '我们知道什么',
  open: '还没有人回答',
  why: '为什么有人信',
  checked: '我们怎么查的',
  text: '',
};

/** What makes a correction work: what is known, why people believe it, what to do, how we know. */
const FACTCHECK: readonly Role[] = ['do', 'known', 'why', 'checked'];
/** Without proof, what is unknown and what was tried are the answer. */
const UNPROVEN: readonly Role[] = ['known', 'open', 'checked', 'do'];
const EXPLAINER: readonly Role[] = ['do', 'known', 'checked'];

/** Every section a reader counts on is there, once, and is not empty. */
export const sections: Rule = (item) => {
  const found = item.body.sections;
  const missing = needed(item.article)
    .filter((role) => !found.some((section) => section.role === role && section.blocks.length > 0))
    .map((role) => atField(item, ['kind'], `write a section "## ${NAMES[role]}".`));
  const twice = found
    .filter(({ role }, i) => role !== 'text' && found.findIndex((other) => other.role === role) < i)
    .map(({ title }) =>
      atField(item, ['kind'], `"## ${title}" answers what a section above answers; join them.`),
    );
  return [...missing, ...twice];
};

function needed({ kind, verdict }: { kind: string; verdict?: string }): readonly Role[] {
  if (kind === 'explainer') return EXPLAINER;
  return verdict === 'unproven' ? UNPROVEN : FACTCHECK;
}
