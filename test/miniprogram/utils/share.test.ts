import type { Article, Source } from '@bianyao/contract';
import { shareText, shareTitle } from '../../../miniprogram/utils/share';
import { readContent } from '../../../scripts/content/read';
import { anArticle } from '../../support/articles';

const LONG = '微信封号后财产入口只有四十八小时所以微粒贷必须在四十八小时之内全部一次性还清否则就再也还不了';

/** Verdict, claim in quotation marks (or a how-to), truth, who and when. */
const KIND =
  /^帮大家查了一下，((谣言|误导|证据不足|属实|骗局)：“[^“”]+”|做法：.+)。.+。((依据|只有转述)：.+\d{4}.*|没有找到可靠来源，截至 \d{4}-\d\d-\d\d)。$/;

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

  it.each([
    ['B', null, '依据：某处，截至 2026-11-21。'],
    ['C', '2024-01-01', '只有转述：某处 2024-01-01。'],
    ['D', '2024-01-01', '没有找到可靠来源，截至 2026-11-21。'],
  ] as const)('says of a source of grade %s, dated %s, what it is worth', (grade, date, words) => {
    expect(shareText(anArticle({ sources: [source('某处', grade, date)] }))).toMatch(new RegExp(`${words}$`));
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

describe('the library', () => {
  let articles: Article[];
  beforeAll(async () => {
    const times = { revision: 1, publishedAt: '2026-11-21T00:00:00Z', updatedAt: '2026-11-21T00:00:00Z' };
    articles = (await readContent('content')).articles.map((article) => ({ ...article, ...times }));
  });

  it('has for every article a kind text with verdict, quoted claim, truth, institution and date', () => {
    expect(articles.length).toBeGreaterThan(80);
    const unfit = articles.map(shareText).filter((text) => !KIND.test(text) || [...text].length > 120);
    expect(unfit).toEqual([]);
    for (const article of articles) expect(shareText(article)).toContain(article.truth);
  });

  it('blames nobody and alarms nobody', () => {
    expect(articles.map(shareText).filter((text) => /！|别信|上当|傻|愚|千万|震惊|快转/.test(text))).toEqual(
      [],
    );
  });

  it('has for every article a card title that begins with the verdict and is not cut by WeChat', () => {
    const titles = articles.map(shareTitle);
    expect(titles.filter((title) => [...title].length > 30)).toEqual([]);
    expect(
      titles.filter((title) => !/^((谣言|误导|证据不足|属实|骗局)：“.+”|做法：.+)$/.test(title)),
    ).toEqual([]);
  });
});
