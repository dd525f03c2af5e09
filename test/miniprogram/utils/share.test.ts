import type { Source } from '@bianyao/contract';
import { shareText, shareTitle } from '../../../miniprogram/utils/share';
import { anArticle } from '../../support/articles';

const LONG = '微信封号后财产入口只有四十八小时所以微粒贷必须在四十八小时之内全部一次性还清否则就再也还不了';

const source = (publisher: string, grade: Source['grade'], date: string | null): Source => ({
  ...{ n: 1, title: '', supports: '' },
  ...{ publisher, grade, date },
});

describe('a share title', () => {
  it('begins with the verdict and quotes the claim', () => {
    expect(shareTitle(anArticle())).toBe('谣言：“借 500 元分 20 期还，号就不会被封”');
  });

  it('is never longer than 30 characters and still closes its quotation mark', () => {
    const title = shareTitle(anArticle({ verdict: 'unproven', claim: LONG }));
    expect([...title]).toHaveLength(30);
    expect(title).toMatch(/^证据不足：“.*…”$/);
  });

  it('does not quote a how-to', () => {
    const { claim: _claim, verdict: _verdict, ...howto } = anArticle({ title: '怎么取钱' });
    expect(shareTitle(howto)).toBe('做法：怎么取钱');
  });
});

describe('a share text', () => {
  it('says verdict, claim, truth, who says so and when', () => {
    expect(shareText(anArticle())).toBe(
      '帮大家查了一下，谣言：“借 500 元分 20 期还，号就不会被封”。借款和封号是两件事。依据：北京商报 2022-05-24。',
    );
  });

  it('names the best source, and of equals the newest', () => {
    const sources = [
      source('旧报', 'B', '2020-01-01'),
      source('旧官', 'A', null),
      source('新官', 'A', '2024-01-01'),
    ];
    expect(shareText(anArticle({ sources }))).toContain('依据：新官 2024-01-01。');
  });

  it('stays within 120 characters and shortens the claim rather than the truth', () => {
    const text = shareText(
      anArticle({ claim: LONG + LONG, truth: '入口四十八小时有效，借款仍按原来的期数还。' }),
    );
    expect([...text].length).toBeLessThanOrEqual(120);
    expect(text).toContain('借款仍按原来的期数还。依据：');
    expect(text).toContain('…”。');
  });
});
