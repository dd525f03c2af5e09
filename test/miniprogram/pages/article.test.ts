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

  it('keeps apart what it is taken for and what is related', async () => {
    const lookalike = { difference: '一个是钱，一个是分。', ids: ['b'] };
    const phone = usePhone({
      ...read({ lookalike, related: ['c'] }),
      'content.related': ok({ items: [aCard({ id: 'b' }), aCard({ id: 'c' })] }),
    });
    const { data } = await phone.open('article', { id: 'a01' });
    expect(data).toMatchObject({
      article: { difference: '一个是钱，一个是分。' },
      alike: [{ id: 'b' }],
      related: [{ id: 'c' }],
    });
  });

  it('shows the latest correction at once, and the earlier ones a tap away', async () => {
    const changes = [
      { on: '2026-11-21', note: '新的来源说法不同。', was: 'misleading' as const },
      { on: '2026-11-01', note: '日期写错了。' },
    ];
    const page = await usePhone(read({ changes })).open('article', { id: 'a01' });
    expect(page.data).toMatchObject({
      history: false,
      article: {
        changes: [
          { n: 0, was: '误导' },
          { n: 1, was: '' },
        ],
      },
    });
    run(page, 'onHistoryTap');
    expect(page.data.history).toBe(true);
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

  it('opens the source of a sentence where the reader is, and all of them', async () => {
    const [source] = anArticle().sources;
    const sources = [1, 2, 3].map((n) => ({ ...source, n }));
    const page = await usePhone(read({ sources })).open('article', { id: 'a01' });
    expect(page.data.sheet).toEqual({ visible: false, sources: [] });
    run(page, 'onCite', { detail: { n: 2 } });
    expect(page.data.sheet).toMatchObject({ visible: true, sources: [{ n: 2 }] });
    run(page, 'onSourcesTap');
    expect(page.data.sheet).toMatchObject({ visible: true, sources: [{ n: 1 }, { n: 2 }, { n: 3 }] });
    run(page, 'onSheetClose');
    expect(page.data.sheet).toMatchObject({ visible: false });
  });

  it('keeps an article and lets it go, one tap at a time', async () => {
    const phone = usePhone({ ...read(), 'account.bookmarks': ok({ items: [] }) });
    const page = await phone.open('article', { id: 'a01' });
    expect(page.data.kept).toBe(false);
    await Promise.all([run(page, 'onKeepTap'), run(page, 'onKeepTap')]);
    expect(phone.sent('account.bookmarks')).toEqual([{ add: 'a01' }]);
    expect((await phone.open('article', { id: 'a01' })).data.kept).toBe(true);
    await run(page, 'onKeepTap');
    expect(phone.sent('account.bookmarks')).toEqual([{ add: 'a01' }, { remove: 'a01' }]);
    expect((await phone.open('article', { id: 'a01' })).data.kept).toBe(false);
  });

  it('says why an article could not be kept', async () => {
    const phone = usePhone({ ...read(), 'account.bookmarks': no('UNAUTHENTICATED', '从微信里打开再试。') });
    const page = await phone.open('article', { id: 'a01' });
    await run(page, 'onKeepTap');
    expect(page.data).toMatchObject({ kept: false, keepTrouble: { message: '从微信里打开再试。' } });
  });

  it('takes an opinion, and a reason after it, on the revision that was read', async () => {
    const phone = usePhone({ ...read({ revision: 3 }), 'account.feedback': ok({ helpful: false }) });
    const page = await phone.open('article', { id: 'a01' });
    await run(page, 'onAnswer', { detail: { helpful: false } });
    await run(page, 'onAnswer', { detail: { helpful: false, reason: 'old' } });
    expect(page.data.opinion).toEqual({ helpful: false, reason: 'old' });
    expect(phone.sent('account.feedback')).toEqual([
      { key: expect.stringMatching(/^\w{24}$/), articleId: 'a01', revision: 3, helpful: false },
      expect.objectContaining({ reason: 'old' }),
    ]);
  });

  it('asks again when an opinion did not arrive, and says so', async () => {
    const phone = usePhone({ ...read(), 'account.feedback': OFFLINE });
    const page = await phone.open('article', { id: 'a01' });
    await run(page, 'onAnswer', { detail: { helpful: true } });
    expect(page.data).toMatchObject({ opinion: null, opinionTrouble: { code: 'OFFLINE' } });
  });

  it('comes back to where it was left, except at its beginning', async () => {
    const phone = await opened();
    expect(phone.wx.pageScrollTo).not.toHaveBeenCalled();
    const page = await phone.open('article', { id: 'a01' });
    run(page, 'onPageScroll', { scrollTop: 1200 });
    expect(page.data.far).toBe(true);
    run(page, 'onUnload');
    run(await phone.open('article', { id: 'a01' }), 'onUnload');
    const again = await phone.open('article', { id: 'a01' });
    expect(phone.wx.pageScrollTo).toHaveBeenLastCalledWith({ scrollTop: 1200, duration: 0 });
    run(again, 'onPageScroll', { scrollTop: 20 });
    expect(again.data.far).toBe(false);
    run(again, 'onHide');
    await phone.open('article', { id: 'a01' });
    expect(phone.wx.pageScrollTo).toHaveBeenCalledTimes(2);
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
