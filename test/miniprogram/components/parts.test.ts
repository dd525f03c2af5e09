import { viewArticle } from '../../../miniprogram/utils/article';
import { anArticle } from '../../support/articles';
import { show } from '../../support/component';

const sourcesOf = (url?: string) => {
  const [source] = anArticle().sources;
  const sources = source ? [{ ...source, ...(url && { url }) }] : [];
  return viewArticle(anArticle({ sources }), '2026-11-22').sources;
};

describe('the parts of a result', () => {
  it('stamp a verdict by word and icon, with what is true', () => {
    const { html, text } = show('verdict-stamp', { verdict: 'scam', word: '骗局', truth: '没有内部渠道。' });
    expect(text).toBe('骗局没有内部渠道。');
    expect(html).toContain('icon--scam');
  });

  it('name publisher, date, grade and use of a source', () => {
    const { all, text } = show('source-list', { sources: sourcesOf() });
    expect(text).toBe('1北京商报 · 2022-05-24报道媒体报道用来说明：说法不实');
    expect(all('copy')).toEqual([]);
  });

  it('offer to copy an address only where there is one', async () => {
    const { heard, tap } = show('source-list', { sources: sourcesOf('https://a.example') }, ['copy']);
    await tap('copy');
    expect(heard('copy')).toEqual([{ url: 'https://a.example' }]);
  });

  it('offer every source where one was asked for, and only then', async () => {
    const sources = sourcesOf();
    const one = show('source-sheet', { visible: true, sources, total: 3 }, ['close']);
    expect(one.text).toContain('这句话的来源');
    expect(one.text).toContain('看全部 3 个来源');
    await one.tap('act');
    expect(one.heard('close')).toHaveLength(1);
    expect(show('source-sheet', { visible: true, sources, total: 1 }).text).not.toContain('看全部');
  });

  it('keep two clocks apart', () => {
    const clocks = [
      { label: '入口', value: '48 小时', note: '从打开算起' },
      { label: '借款', value: '按原期数', note: '封号不改变' },
    ];
    expect(show('clocks', { clocks }).all('value')).toEqual(['48 小时', '按原期数']);
  });

  it('count a message only from three quarters of what it may have', () => {
    const box = (length: number) => show('search-box', { value: '谣'.repeat(length) }).all('count');
    expect(box(1500)).toEqual([]);
    expect(box(1501)).toEqual(['1501 / 2000 字']);
  });

  it('offer what to do next only where there is something', () => {
    expect(show('state', { text: '没有了。' }).html).not.toContain('t-button');
    expect(show('state', { text: '没有网络。', action: '再试一次' }).text).toContain('再试一次');
  });
});
