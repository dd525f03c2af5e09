import type { Quality } from './measure';
import type { Recall } from './recall';

/** What a run found, to be read. */
export function table(quality: Quality): string {
  const forms = Object.entries(quality.forms).map(([name, recall]) => row(name, recall));
  const head = ['form', 'n', 'R@1', 'R@3', 'R@4', 'R@5', 'MRR'];
  return [
    line(head),
    ...forms,
    ...(forms.length > 1 ? [row('all', quality)] : []),
    '',
    `verdicts on out-of-scope texts     ${quality.answeredNoMatch}`,
    `verdicts on polarity texts         ${quality.polarityStamps}`,
    `wrong "same text"                  ${quality.sameTextFalse}`,
    `out-of-scope texts with a candidate above ${quality.cut.toFixed(2)}, which keeps 95 % of right answers: ${percent(quality.noMatchAboveCut)}`,
    `two claims in one message, both within four: ${percent(quality.twoClaims)}`,
  ].join('\n');
}

const row = (name: string, { count, r1, r3, r4, r5, mrr }: Recall) =>
  line([name, String(count), ...[r1, r3, r4, r5, mrr].map((value) => value.toFixed(3))]);

const line = ([name = '', ...cells]: readonly string[]) =>
  name.padEnd(12) + cells.map((cell) => cell.padStart(7)).join('');

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;
