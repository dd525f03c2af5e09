import { readFileSync } from 'node:fs';
import { aCard } from '../../support/articles';
import { OFFLINE, ok, run, usePhone } from '../../support/page';

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

describe('the corrections log', () => {
  const changes = [{ on: '2026-11-21', note: '新的来源说法不同。', was: 'misleading' }];
  const pageOf = (id: string, cursor?: string) =>
    ok({ items: [{ ...aCard({ id }), changes }], ...(cursor && { cursor }) });

  it('lists page by page what was changed, with the old verdict in words', async () => {
    const phone = usePhone({
      'content.corrections': ({ cursor }: { cursor?: string }) => (cursor ? pageOf('b') : pageOf('a', 'c1')),
    });
    const page = await phone.open('about/corrections');
    expect(page.data).toMatchObject({
      groups: [{ rows: [{ id: 'a', changes: [{ was: '误导' }] }] }],
      more: true,
    });
    await run(page, 'onReachBottom');
    expect(page.data).toMatchObject({ groups: [{}, { rows: [{ id: 'b' }] }], more: false });
  });

  it('says what happened when it does not come, and tries again', async () => {
    const phone = usePhone({ 'content.corrections': OFFLINE });
    const page = await phone.open('about/corrections');
    expect(page.data).toMatchObject({ loading: false, trouble: { code: 'OFFLINE' } });
    phone.answers['content.corrections'] = pageOf('a');
    await run(page, 'load');
    expect(page.data).toMatchObject({ trouble: null, groups: [{ rows: [{ id: 'a' }] }] });
  });
});
