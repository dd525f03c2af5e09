import { skeleton } from '../../../scripts/content/skeleton';
import { problemsOf } from './sound';

const DAYS = { asOf: '2026-11-21', reviewBy: '2027-11-21' };

describe('a skeleton', () => {
  test.each(['factcheck', 'explainer'] as const)('of a %s names the fields that cannot wait', (kind) => {
    const fields = problemsOf(skeleton(kind, 'a01', DAYS)).map(({ field }) => field);
    expect(fields).toEqual(expect.arrayContaining(['topic']));
  });

  test.each(['factcheck', 'explainer'] as const)(
    'of a %s is refused until every gap is filled in',
    (kind) => {
      const filled = skeleton(kind, 'a01', DAYS)
        .replace(/topic: .*/, 'topic: account')
        .replace(/verdict: .*/, 'verdict: 谣言');
      const remedies = problemsOf(filled).map(({ remedy }) => remedy);
      expect(remedies.filter((remedy) => remedy.startsWith('fill in 〔')).length).toBeGreaterThanOrEqual(10);
      expect(problemsOf(filled.replaceAll(/〔[^〕]*〕/g, '原文没有看到。'))).toEqual([]);
    },
  );
});
