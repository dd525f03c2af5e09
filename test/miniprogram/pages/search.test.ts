import { aHit } from '../../support/articles';
import { later, OFFLINE, ok, run, usePhone } from '../../support/page';

const LONG =
  '速转！听说在微粒贷借五百块，分二十期慢慢还，微信就封不了你的号，最多关二十四小时，快告诉家里人！';
const hits = (...ids: string[]) => ok({ items: ids.map((id) => aHit({ id })) });

const rows = (data: Record<string, unknown>) =>
  (data.groups as { rows: { id: string }[] }[]).flatMap((group) => group.rows.map(({ id }) => id));

async function asked(text: string, answers: Record<string, unknown>) {
  const phone = usePhone(answers);
  const page = await phone.open('search');
  run(page, 'onTextChange', { detail: { value: text } });
  await run(page, 'submit');
  return { phone, page };
}

describe('the search page', () => {
  it('looks up words and questions', async () => {
    const { phone, page } = await asked(' 花呗逾期会封号吗 ', { 'search.topic': hits('f01') });
    expect(phone.sent('search.topic')).toEqual([{ query: '花呗逾期会封号吗' }]);
    expect(page.data).toMatchObject({ phase: 'found', message: false });
  });

  it('matches a forwarded message, and shows the item that answers this very text first', async () => {
    const found = ok({ sameText: 'a01', items: [aHit({ id: 'b' }), aHit({ id: 'a01' })] });
    const { phone, page } = await asked(LONG, { 'search.match': found });
    expect(phone.sent('search.match')).toEqual([{ text: LONG }]);
    expect(rows(page.data)).toEqual(['a01', 'b']);
    expect(page.data).toMatchObject({ message: true, same: true });
  });

  it('says when nothing was found', async () => {
    const { page } = await asked('没有的事', { 'search.topic': hits() });
    expect(page.data.phase).toBe('none');
  });

  it('keeps the text when the network is gone, and finds it on the next try', async () => {
    const { phone, page } = await asked('封号', { 'search.topic': OFFLINE });
    expect(page.data).toMatchObject({ phase: 'failed', text: '封号', trouble: { code: 'OFFLINE' } });
    phone.answers['search.topic'] = hits('a01');
    await run(page, 'submit');
    expect(page.data).toMatchObject({ phase: 'found', trouble: null });
  });

  it('takes an old answer away once the question changes, also when it arrives late', async () => {
    const slow = later();
    const phone = usePhone({ 'search.topic': () => slow.promise });
    const page = await phone.open('search');
    run(page, 'onTextChange', { detail: { value: '封号' } });
    const searching = run(page, 'submit');
    run(page, 'onTextChange', { detail: { value: '征信' } });
    slow.resolve(hits('a01'));
    await searching;
    expect(page.data).toMatchObject({ phase: 'idle', groups: [] });
  });

  it('reads on from the cursor, and shows nothing under a question that has changed since', async () => {
    const found = ok({ items: [aHit({ id: 'a' })], cursor: 'c1' });
    const { phone, page } = await asked('封号', {
      'search.topic': ({ cursor }: { cursor?: string }) => (cursor ? hits('b') : found),
    });
    await run(page, 'onReachBottom');
    expect(phone.sent('search.topic')).toEqual([{ query: '封号' }, { query: '封号', cursor: 'c1' }]);
    expect(rows(page.data)).toEqual(['a', 'b']);
    await run(page, 'submit');
    run(page, 'onTextChange', { detail: { value: '征信' } });
    await run(page, 'onReachBottom');
    expect(page.data.phase).toBe('idle');
  });

  it('sends nothing that is longer than 2,000 characters, and keeps it', async () => {
    const { phone, page } = await asked('谣'.repeat(2001), {});
    expect(page.data).toMatchObject({ tooLong: true, phase: 'idle', text: '谣'.repeat(2001) });
    expect(phone.sent('search.match')).toEqual([]);
  });

  it('looks up what is pasted at once, and nothing when the clipboard is refused', async () => {
    const phone = usePhone({ 'search.topic': hits('a01') });
    const page = await phone.open('search');
    phone.wx.getClipboardData?.mockRejectedValueOnce({ errMsg: 'getClipboardData:fail' });
    await run(page, 'onPaste');
    expect(page.data).toMatchObject({ text: '', phase: 'idle' });
    phone.wx.getClipboardData?.mockResolvedValueOnce({ data: '封号' });
    await run(page, 'onPaste');
    expect(page.data).toMatchObject({ text: '封号', phase: 'found' });
  });

  it('carries the text into a report', async () => {
    const { phone, page } = await asked('没有的事', { 'search.topic': hits() });
    await run(page, 'onReportTap');
    expect(phone.wx.navigateTo).toHaveBeenCalledWith({ url: '/pages/report/report' });
    expect((await phone.open('report')).data.text).toBe('没有的事');
  });

  it('asks before a report already begun is replaced', async () => {
    const { phone, page } = await asked('乙', { 'search.topic': hits() });
    const report = await phone.open('report');
    run(report, 'onTextChange', { detail: { value: '甲' } });
    phone.wx.showModal?.mockResolvedValueOnce({ confirm: false });
    await run(page, 'onReportTap');
    expect(report.data.text).toBe('甲');
    await run(page, 'onReportTap');
    expect(report.data.text).toBe('乙');
  });
});
