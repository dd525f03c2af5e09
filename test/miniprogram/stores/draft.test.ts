import { usePhone } from '../../support/page';

const opened = () => import('../../../miniprogram/stores/draft');

describe('a draft', () => {
  it('survives a restart of the mini program', async () => {
    const { storage } = usePhone();
    (await opened()).edit({ text: '微信要收费了', seen: 'family' });
    usePhone({}, storage);
    expect((await opened()).draft.get()).toEqual({ text: '微信要收费了', link: '', seen: 'family', key: '' });
  });

  it('keeps one key for every try, also across a restart', async () => {
    const { storage } = usePhone();
    const first = await opened();
    first.edit({ text: '微信要收费了' });
    expect(first.seal(() => 'one')).toBe('one');
    expect(first.seal(() => 'two')).toBe('one');
    usePhone({}, storage);
    expect((await opened()).seal(() => 'three')).toBe('one');
  });

  it('takes a new key once its text changes', async () => {
    usePhone();
    const { edit, seal } = await opened();
    edit({ text: '甲' });
    seal(() => 'one');
    edit({ text: '乙' });
    expect(seal(() => 'two')).toBe('two');
  });

  it('is gone once the cloud has it', async () => {
    const { storage } = usePhone();
    const { clear, edit } = await opened();
    edit({ text: '甲' });
    clear();
    usePhone({}, storage);
    expect((await opened()).draft.get().text).toBe('');
  });

  it('is not replaced by a carried text unless that is wanted', async () => {
    usePhone();
    const { carry, draft, edit } = await opened();
    edit({ text: '甲', link: 'https://a.example' });
    expect(carry('乙')).toBe(false);
    expect(draft.get().text).toBe('甲');
    expect(carry('乙', true)).toBe(true);
    expect(draft.get()).toMatchObject({ text: '乙', link: '' });
  });

  it('stays in memory when the phone cannot keep it', async () => {
    const { wx } = usePhone();
    wx.setStorageSync?.mockImplementation(() => {
      throw new Error('setStorageSync:fail exceed storage max size 10Mb');
    });
    const { draft, edit } = await opened();
    edit({ text: '甲' });
    expect(draft.get().text).toBe('甲');
  });
});
