import { viewReport } from '../../../miniprogram/utils/phase';
import { aReport } from '../../support/articles';

describe('a report of one’s own', () => {
  it('shows phase, day and the text in quotation marks', () => {
    expect(viewReport(aReport())).toEqual({
      receipt: 'K7M4',
      phase: '已收到',
      text: '“微信要收费了”',
      submitted: '2026-11-22 00:05',
    });
  });

  it('shortens a long text', () => {
    const { text } = viewReport(aReport({ text: '谣'.repeat(61) }));
    expect(text).toBe(`“${'谣'.repeat(60)}…”`);
  });

  it('carries the verdict before the claim once there is one', () => {
    const answer = { articleId: 'a01', verdict: 'scam', title: '代解封' } as const;
    expect(viewReport(aReport({ phase: 'published', answer })).answer).toEqual({
      id: 'a01',
      verdict: 'scam',
      word: '骗局',
      title: '“代解封”',
    });
  });
});
