import { aCard, aHit, anArticle } from '../../support/articles';
import { OFFLINE, ok, run, usePhone } from '../../support/page';

const home = ok({ topics: [{ id: 'credit', title: '征信', summary: '' }], newest: { items: [] } });
const pageOf = (id: string, cursor?: string) => ok({ items: [aCard({ id })], ...(cursor && { cursor }) });

describe('the list page', () => {
  it('lists a topic page by page, under its name', async () => {
    const phone = usePhone({
      'content.home': home,
      'content.list': ({ cursor }: { cursor?: string }) => (cursor ? pageOf('b') : pageOf('a', 'c1')),
    });
    await phone.open('home');
    const page = await phone.open('list', { topic: 'credit' });
    expect(phone.wx.setNavigationBarTitle).toHaveBeenLastCalledWith({ title: '征信' });
    await Promise.all([run(page, 'onReachBottom'), run(page, 'onReachBottom')]);
    expect(phone.sent('content.list')).toEqual([{ topic: 'credit' }, { topic: 'credit', cursor: 'c1' }]);
    expect(page.data).toMatchObject({
      groups: [{ rows: [{ id: 'a' }] }, { rows: [{ id: 'b' }] }],
      more: false,
    });
    expect(run(page, 'onShareAppMessage')).toMatchObject({ path: '/pages/list/list?topic=credit' });
  });

  it('lists what is known about a word, whether its address came encoded or not', async () => {
    const phone = usePhone({ 'search.topic': ok({ items: [aHit({ id: 'a' })] }) });
    for (const tag of ['零钱', encodeURIComponent('零钱')]) {
      const page = await phone.open('list', { tag });
      expect(page.data).toMatchObject({ title: '和“零钱”有关', groups: [{ rows: [{ id: 'a' }] }] });
    }
    expect(phone.sent('search.topic')).toEqual([{ query: '零钱' }, { query: '零钱' }]);
  });

  it('lists what the reader keeps, and knows it on the article too', async () => {
    const phone = usePhone({
      'account.bookmarks': pageOf('a01'),
      'content.read': ok(anArticle()),
    });
    const page = await phone.open('list', { kept: '1' });
    expect(page.data).toMatchObject({ title: '我的收藏', groups: [{ rows: [{ id: 'a01' }] }] });
    expect((await phone.open('article', { id: 'a01' })).data.kept).toBe(true);
  });

  it('keeps its place when a page is lost', async () => {
    const phone = usePhone({ 'content.list': pageOf('a', 'c1') });
    const page = await phone.open('list', { topic: 'credit' });
    phone.answers['content.list'] = OFFLINE;
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ groups: [{ rows: [{ id: 'a' }] }], trouble: { code: 'OFFLINE' } });
    phone.answers['content.list'] = pageOf('b');
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ groups: [{ n: 0 }, { rows: [{ id: 'b' }] }], trouble: null });
  });

  it('says what to do where there is nothing', async () => {
    const page = await usePhone({ 'account.bookmarks': ok({ items: [] }) }).open('list', { kept: '1' });
    expect(page.data).toMatchObject({ loading: false, empty: expect.stringContaining('☆ 收藏') });
  });
});
