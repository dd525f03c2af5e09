import type { Source } from '@bianyao/contract';
import { viewArticle } from '../../../miniprogram/utils/article';
import { anArticle } from '../../support/articles';

const TODAY = '2026-11-22';
const roles = (change: Parameters<typeof anArticle>[0]) =>
  viewArticle(anArticle(change), TODAY).sections.map(({ role }) => role);

const source = (n: number, grade: Source['grade']): Source => ({
  n,
  grade,
  publisher: '某处',
  title: '某文',
  date: null,
  supports: '某事',
});

describe('an article', () => {
  it('says first what to do', () => {
    expect(roles({})).toEqual(['do', 'known', 'open']);
  });

  it('says first what is known and what is not, where the evidence is missing', () => {
    expect(roles({ verdict: 'unproven' })).toEqual(['known', 'open', 'do']);
  });

  it('keeps the order in which a how-to was written', () => {
    const { claim: _claim, verdict: _verdict, ...howto } = anArticle();
    expect(viewArticle(howto, TODAY).sections.map(({ role }) => role)).toEqual(['known', 'do', 'open']);
    expect(viewArticle(howto, TODAY)).toMatchObject({ name: '借钱防封号', verdict: '' });
  });

  it('stands in quotation marks, with inner marks made single', () => {
    const { name } = viewArticle(anArticle({ claim: '点“提取财产”就行' }), TODAY);
    expect(name).toBe('“点‘提取财产’就行”');
  });

  it.each([
    [[], '没有可靠来源'],
    [[source(1, 'D')], '1 个来源，都不可靠'],
    [[source(1, 'C'), source(2, 'D')], '2 个来源，都是转述'],
    [[source(1, 'B'), source(2, 'C')], '2 个来源，1 个是媒体报道'],
    [[source(1, 'B'), source(2, 'A')], '2 个来源，1 个是官方原文'],
  ])('names the best kind among its sources', (sources, grounds) => {
    expect(viewArticle(anArticle({ sources }), TODAY).grounds).toBe(grounds);
  });

  it('expires after its review day', () => {
    expect(viewArticle(anArticle({ reviewBy: '2026-11-22' }), TODAY).expired).toBe(false);
    expect(viewArticle(anArticle({ reviewBy: '2026-11-21' }), TODAY).expired).toBe(true);
  });

  it('tells publication and update apart by the day in China', () => {
    expect(viewArticle(anArticle(), TODAY).published).toBe('发布于 2026-11-21');
    const { published } = viewArticle(anArticle({ updatedAt: '2026-11-21T16:00:00Z' }), TODAY);
    expect(published).toBe('发布于 2026-11-21，更新于 2026-11-22');
  });

  it('says so when a source shows no date', () => {
    const [view] = viewArticle(anArticle({ sources: [source(1, 'A')] }), TODAY).sources;
    expect(view).toMatchObject({ date: '页面没有日期', grade: '官方原文', url: '' });
  });
});
