import { anArticle, aReport } from '../../support/articles';
import { OFFLINE, ok, run, usePhone } from '../../support/page';

const pageOf = (receipt: string, cursor?: string) =>
  ok({ items: [aReport({ receipt })], ...(cursor && { cursor }) });

describe('the page of one’s own', () => {
  it('lists own reports page by page', async () => {
    const phone = usePhone({
      'reports.mine': ({ cursor }: { cursor?: string }) => (cursor ? pageOf('B') : pageOf('A', 'c1')),
    });
    const page = await phone.open('mine');
    expect(page.data).toMatchObject({ loading: false, more: true });
    await run(page, 'onReachBottom');
    expect(page.data.groups).toMatchObject([
      { n: 0, rows: [{ receipt: 'A', phase: '已收到' }] },
      { n: 1, rows: [{ receipt: 'B' }] },
    ]);
    expect(page.data.more).toBe(false);
  });

  it('looks again on every return, and keeps the list when that fails', async () => {
    const phone = usePhone({ 'reports.mine': pageOf('A') });
    const page = await phone.open('mine');
    phone.answers['reports.mine'] = OFFLINE;
    await run(page, 'onShow');
    expect(page.data).toMatchObject({ groups: [{ rows: [{ receipt: 'A' }] }], trouble: { code: 'OFFLINE' } });
  });

  it('shows what was read lately, and a report that was begun', async () => {
    const phone = usePhone({
      'reports.mine': ok({ items: [] }),
      'content.read': ok(anArticle()),
      'content.related': ok({ items: [] }),
    });
    await phone.open('article', { id: 'a01' });
    const page = await phone.open('mine');
    expect(page.data).toMatchObject({ read: [{ id: 'a01' }], begun: false });
    run(await phone.open('report'), 'onTextChange', { detail: { value: '甲' } });
    expect(page.data.begun).toBe(true);
  });

  it('switches the font step', async () => {
    const page = await usePhone({ 'reports.mine': ok({ items: [] }) }).open('mine');
    run(page, 'onLargerTap');
    expect(page.data.larger).toBe(true);
    run(page, 'onLargerTap');
    expect(page.data.larger).toBe(false);
  });
});
