import { viewCard, viewHit } from '../../../miniprogram/utils/card';
import { aCard, aHit, aHowto } from '../../support/articles';

const TODAY = '2026-11-22';

describe('a card', () => {
  it('carries its verdict, its age and its sources', () => {
    expect(viewCard(aCard(), TODAY)).toEqual({
      id: 'a01',
      verdict: 'false',
      word: '谣言',
      quoted: true,
      pieces: [{ at: 0, text: '借 500 元分 20 期还，号就不会被封', lit: false }],
      meta: '截至 2026-11-21 · 1 个来源',
    });
  });

  it('says so when its review day has passed', () => {
    expect(viewCard(aCard({ reviewBy: '2026-11-21' }), TODAY).meta).toBe('已过期待复核 · 1 个来源');
    expect(viewHit(aHit({ reviewBy: '2026-11-21' }), TODAY).meta).toBe('说法相近 · 已过期待复核 · 1 个来源');
  });

  it('says so when there is no source', () => {
    expect(viewCard(aCard({ sourceCount: 0 }), TODAY).meta).toContain('没有可靠来源');
  });

  it('shows the title of a how-to without quotation marks', () => {
    expect(viewCard(aHowto(), TODAY)).toMatchObject({ verdict: 'howto', word: '做法', quoted: false });
  });

  it('lights what carried the match and says why it is there', () => {
    const view = viewHit(aHit({ reason: 'sameText', marks: [{ start: 0, end: 1 }] }), TODAY);
    expect(view.pieces[0]).toEqual({ at: 0, text: '借', lit: true });
    expect(view.meta).toBe('就是这段话 · 1 个来源');
  });
});
