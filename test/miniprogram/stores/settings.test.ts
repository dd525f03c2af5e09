import { usePhone } from '../../support/page';

const opened = () => import('../../../miniprogram/stores/settings');

describe('the font step', () => {
  it('stands above WeChat’s own setting and reaches every open page at once', async () => {
    const phone = usePhone({ 'reports.mine': { ok: true, data: { items: [] } } });
    const [mine, search] = [await phone.open('mine'), await phone.open('search')];
    expect(search.data.pageStyle).toBe('--scale: 1.4');
    (await opened()).setLarger(true);
    for (const page of [mine, search]) expect(page.data.pageStyle).toBe(`--scale: ${1.4 * 1.3}`);
  });

  it('is there before a page is attached', async () => {
    const page = await usePhone().open('search');
    expect(page.behaviors).toMatchObject([{ data: { pageStyle: '--scale: 1.4' } }]);
  });

  it('never goes above twice the size', async () => {
    const phone = usePhone();
    phone.wx.getAppBaseInfo = jest.fn(() => ({ fontSizeScaleFactor: 1.75 }));
    (await opened()).setLarger(true);
    expect((await phone.open('search')).data.pageStyle).toBe('--scale: 2');
  });

  it('is kept, and read from older base libraries in px', async () => {
    const { storage } = usePhone();
    (await opened()).setLarger(true);
    const phone = usePhone({}, storage);
    phone.wx.getAppBaseInfo = jest.fn(() => ({ fontSizeSetting: 16 }));
    expect((await phone.open('search')).data.pageStyle).toBe('--scale: 1.3');
  });

  it('lets go of a page that is gone', async () => {
    const phone = usePhone();
    const page = await phone.open('search');
    phone.leave(page);
    (await opened()).setLarger(true);
    expect(page.data.pageStyle).toBe('--scale: 1.4');
  });
});
