import { readFileSync } from 'node:fs';
import { usePhone } from '../../support/page';

const names = ['check', 'grades', 'operator', 'complaint'];

describe('the pages about ourselves', () => {
  it.each(names)('has the page %s, and a way to it', async (name) => {
    const phone = usePhone();
    const page = await phone.open('about/text', { name });
    expect(page.data.text).toMatchObject({ parts: expect.arrayContaining([expect.anything()]) });
    expect(phone.wx.setNavigationBarTitle).toHaveBeenCalledTimes(1);
    expect(readFileSync('miniprogram/pages/mine/mine.wxml', 'utf8')).toContain(`text?name=${name}"`);
  });

  it('says so when an address names none', async () => {
    expect((await usePhone().open('about/text', { name: 'constructor' })).data.text).toBeNull();
  });

  it('names no operator until one has signed', async () => {
    const { text } = (await usePhone().open('about/text', { name: 'operator' })).data;
    expect(JSON.stringify(text)).toContain('运行的人还没有在这里写上名字。');
  });
});
