import { aCard, anArticle } from '../../support/articles';
import { no, OFFLINE, ok, run, usePhone } from '../../support/page';

const read = (change = {}) => ({
  'content.read': ok(anArticle(change)),
  'content.related': ok({ items: [] }),
});

describe('the article page', () => {
  it('asks for the article named in the address and titles the page with its verdict', async () => {
    const phone = usePhone(read());
    const page = await phone.open('article', { id: 'a01' });
    expect(phone.sent('content.read')).toEqual([{ id: 'a01' }]);
    expect(page.data).toMatchObject({ article: { word: '谣言' }, keptAt: '', trouble: null });
    expect(phone.wx.setNavigationBarTitle).toHaveBeenCalledWith({ title: expect.stringMatching(/^谣言：“/) });
  });

  it('shows what is related, and says nothing when that does not come', async () => {
    const phone = usePhone({
      ...read({ related: ['b'] }),
      'content.related': ok({ items: [aCard({ id: 'b' })] }),
    });
    expect((await phone.open('article', { id: 'a01' })).data.related).toMatchObject([{ id: 'b' }]);
    phone.answers['content.related'] = OFFLINE;
    const page = await phone.open('article', { id: 'a01' });
    expect(page.data).toMatchObject({ trouble: null });
  });

  it('shows the copy on the phone when there is no network, and says so', async () => {
    const { storage } = await opened();
    const page = await usePhone({ 'content.read': OFFLINE }, storage).open('article', { id: 'a01' });
    expect(page.data).toMatchObject({ article: { id: 'a01' }, trouble: { code: 'OFFLINE' } });
    expect(page.data.keptAt).not.toBe('');
  });

  it('no longer shows what was withdrawn, not even from the phone', async () => {
    const { storage } = await opened();
    const page = await usePhone({ 'content.read': no('NOT_FOUND') }, storage).open('article', { id: 'a01' });
    expect(page.data).toMatchObject({ article: null, trouble: { code: 'NOT_FOUND' } });
    const offline = await usePhone({ 'content.read': OFFLINE }, storage).open('article', { id: 'a01' });
    expect(offline.data.article).toBeNull();
  });

  it('shares a card and a timeline post that lead to this article, verdict first', async () => {
    const page = await (await opened()).open('article', { id: 'a01' });
    const title = '谣言：“借 500 元分 20 期还，号就不会被封”';
    expect(run(page, 'onShareAppMessage')).toEqual({ title, path: '/pages/article/article?id=a01' });
    expect(run(page, 'onShareTimeline')).toEqual({ title, query: 'id=a01' });
  });

  it('copies the text for the family group, and a source’s address', async () => {
    const phone = await opened();
    const page = await phone.open('article', { id: 'a01' });
    await run(page, 'onCopyTap');
    expect(phone.wx.setClipboardData).toHaveBeenCalledWith({
      data: expect.stringMatching(/^帮大家查了一下，谣言/),
    });
    await run(page, 'onCopySource', { detail: { url: 'https://a.example' } });
    expect(phone.wx.setClipboardData).toHaveBeenLastCalledWith({ data: 'https://a.example' });
  });

  it('leads nowhere from inside a timeline post, where WeChat allows nothing but reading', async () => {
    const phone = await opened();
    phone.wx.getEnterOptionsSync?.mockReturnValue({ scene: 1154 });
    const page = await phone.open('article', { id: 'a01' });
    expect(page.data.single).toBe(true);
    run(page, 'onLink', { detail: { id: 'a05' } });
    expect(phone.wx.navigateTo).not.toHaveBeenCalled();
    expect(phone.wx.setNavigationBarTitle).toHaveBeenCalledTimes(1);
  });

  it('leads from a word to the article it names', async () => {
    const phone = await opened();
    run(await phone.open('article', { id: 'a01' }), 'onLink', { detail: { id: 'a05' } });
    expect(phone.wx.navigateTo).toHaveBeenCalledWith({ url: '/pages/article/article?id=a05' });
  });
});

/** A phone on which the article was read once. */
async function opened() {
  const phone = usePhone(read());
  await phone.open('article', { id: 'a01' });
  return phone;
}
