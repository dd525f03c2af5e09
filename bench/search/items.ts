import type { Item } from '../../cloudfunctions/_shared/matching/port';
import { distractors } from '../../scripts/quality/distractors';
import { pick, random } from '../../scripts/quality/random';

const KINDS = ['factcheck', 'explainer', 'guide'] as const;
const TOPICS = ['account', 'funds', 'credit', 'scam'] as const;
const TAGS = ['微信', '支付宝', '征信', '转账', '银行', '快递', '学校', '天气', '手机', '食物'] as const;

/** Items of the short view, about 180 characters each: title, claim, tags, a summary of five sentences. */
export function syntheticItems(count: number): Item[] {
  const next = random(17);
  const sentences = distractors(Math.min(count * 7, 120_000), 23);
  return Array.from({ length: count }, (_, i) => {
    const own = Array.from({ length: 7 }, (_, k) => sentences[(i * 7 + k) % sentences.length] ?? '');
    const [title = '', claim = '', ...summary] = own;
    return {
      ...{ id: `i${i}`, kind: pick(KINDS, next), topic: pick(TOPICS, next), title, claim },
      ...{ tags: [pick(TAGS, next), pick(TAGS, next)], summary: summary.join('。') },
      ...{ saidAs: [], links: [], updatedAt: '' },
    };
  });
}

export interface Asked {
  text: string;
  isMessage: boolean;
}

/** What is asked of them: five to eight characters of a title, or 120 characters of a summary and claim. */
export function syntheticQueries(
  items: readonly Item[],
  count: number,
): { topics: Asked[]; messages: Asked[] } {
  const next = random(29);
  const cut = (text: string, length: number) => {
    const start = Math.floor(next() * Math.max(1, text.length - length));
    return text.slice(start, start + length);
  };
  const asked = (isMessage: boolean) =>
    Array.from({ length: count }, () => {
      const { title, claim = '', summary } = pick(items, next);
      const text = isMessage ? cut(summary + claim, 120) : cut(title, 5 + Math.floor(next() * 4));
      return { text, isMessage };
    });
  return { topics: asked(false), messages: asked(true) };
}
