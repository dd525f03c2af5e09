import { aReport } from '../../support/articles';
import { OFFLINE, ok, usePhone } from '../../support/page';

describe('the receipt', () => {
  it('shows the number at once and the report as it was stored', async () => {
    const report = aReport({ text: '联系 [手机号]', masked: [{ kind: 'mobile', count: 2 }] });
    const phone = usePhone({ 'reports.read': ok(report) });
    const page = await phone.open('receipt', { receipt: 'K7M4', fresh: '1' });
    expect(phone.sent('reports.read')).toEqual([{ receipt: 'K7M4' }]);
    expect(page.data).toMatchObject({
      receipt: 'K7M4',
      fresh: true,
      text: '联系 [手机号]',
      masked: '2 个手机号',
    });
  });

  it('still shows the number when the report cannot be read', async () => {
    const page = await usePhone({ 'reports.read': OFFLINE }).open('receipt', { receipt: 'K7M4', fresh: '1' });
    expect(page.data).toMatchObject({ receipt: 'K7M4', report: null, trouble: { code: 'OFFLINE' } });
  });
});
