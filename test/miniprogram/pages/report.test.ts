import { type Instance, no, OFFLINE, ok, run, tap, usePhone } from '../../support/page';

const RECEIPT = ok({ receipt: 'K7M4', caseId: 'c1' });
const type = (page: Instance, text: string) => run(page, 'onTextChange', { detail: { value: text } });

interface Sent {
  key: string;
  text: string;
}

async function written(text: string, answers: Record<string, unknown> = { 'reports.submit': RECEIPT }) {
  const phone = usePhone(answers);
  const page = await phone.open('report');
  type(page, text);
  return { phone, page, keys: () => phone.sent('reports.submit').map((input) => (input as Sent).key) };
}

describe('the report form', () => {
  it('sends what was written and shows the receipt', async () => {
    const { phone, page } = await written(' 微信要收费了 ');
    run(page, 'onLinkChange', { detail: { value: '看 https://a.example/x，快' } });
    run(page, 'onSeenTap', tap({ value: 'family' }));
    run(page, 'onCheckTap');
    expect(page.data).toMatchObject({ step: 'check', seenLabel: '家人群' });
    await run(page, 'onSendTap');
    expect(phone.sent('reports.submit')).toEqual([
      {
        key: expect.stringMatching(/^[0-9a-z]{24}$/),
        text: '微信要收费了',
        link: 'https://a.example/x',
        seen: 'family',
      },
    ]);
    const url = '/pages/receipt/receipt?receipt=K7M4&fresh=1';
    expect(phone.wx.redirectTo).toHaveBeenCalledWith({ url });
    expect((await phone.open('report')).data.text).toBe('');
  });

  it('leaves out what was not filled in', async () => {
    const { phone, page } = await written('微信要收费了');
    await run(page, 'onSendTap');
    expect(Object.keys(phone.sent('reports.submit')[0] as object)).toEqual(['key', 'text']);
  });

  it('says beside the field what is missing, and goes there', async () => {
    const { phone, page } = await written('');
    run(page, 'onCheckTap');
    expect(page.data).toMatchObject({ step: 'write', problems: { text: expect.stringMatching(/^写下/) } });
    expect(phone.wx.pageScrollTo).toHaveBeenCalledWith({ selector: '#text' });
  });

  it('sends once when tapped twice', async () => {
    const { page, keys } = await written('微信要收费了');
    await Promise.all([run(page, 'onSendTap'), run(page, 'onSendTap')]);
    expect(keys()).toHaveLength(1);
  });

  it('sends the same key again when the answer was lost, and keeps every word', async () => {
    const { phone, page, keys } = await written('微信要收费了', { 'reports.submit': OFFLINE });
    await run(page, 'onSendTap');
    expect(page.data).toMatchObject({ text: '微信要收费了', sending: false, trouble: { code: 'OFFLINE' } });
    phone.answers['reports.submit'] = RECEIPT;
    await run(page, 'onSendTap');
    expect(new Set(keys()).size).toBe(1);
    expect(keys()).toHaveLength(2);
  });

  it('takes another key for another text', async () => {
    const { page, keys } = await written('甲', { 'reports.submit': OFFLINE });
    await run(page, 'onSendTap');
    type(page, '甲');
    await run(page, 'onSendTap');
    type(page, '乙');
    await run(page, 'onSendTap');
    expect(keys()[0]).toBe(keys()[1]);
    expect(keys()[2]).not.toBe(keys()[0]);
  });

  it('shows what the cloud says about a field at that field', async () => {
    const refused = no('BAD_REQUEST', '这个链接打不开。', { field: 'link' });
    const { page } = await written('微信要收费了', { 'reports.submit': refused });
    run(page, 'onCheckTap');
    await run(page, 'onSendTap');
    expect(page.data).toMatchObject({ step: 'write', problems: { link: '这个链接打不开。' }, trouble: null });
  });

  it('adds what is pasted to what is there', async () => {
    const { phone, page } = await written('甲');
    phone.wx.getClipboardData?.mockResolvedValueOnce({ data: '乙' });
    await run(page, 'onPasteTap');
    expect(page.data.text).toBe('甲\n乙');
  });

  it('takes a choice back on the second tap', async () => {
    const { page } = await written('甲');
    for (const seen of ['sms', '']) {
      run(page, 'onSeenTap', tap({ value: 'sms' }));
      expect(page.data.seen).toBe(seen);
    }
  });
});
