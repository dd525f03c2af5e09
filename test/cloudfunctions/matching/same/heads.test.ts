import { earlier } from '../../../../cloudfunctions/_shared/matching/same/heads';

const stored = '紧急通知：3月1日起个人收款码停用，商户要换经营码，不换的扣罚500元，请大家转告身边的人。';
const heads = { sharing: async () => [{ id: 'r1', text: stored }] };

describe('an earlier report', () => {
  it.each([
    ['the same text', stored],
    ['what is cut short', stored.slice(0, 30)],
    ['what has words around it', `速看！！${stored}不转后悔🙏`],
    ['traditional characters', '3月1日起個人收款碼停用，商戶要換經營碼，不換的扣罰500元'],
  ])('is joined by %s', async (_, report) => {
    expect(await earlier(report, heads)).toEqual({ same: ['r1'], altered: [] });
  });

  it.each([
    ['number', stored.replace('500', '800')],
    ['name', stored.replace('个人收款码停用', '个人收款码和花呗停用').replace('商户', '小程序商户')],
    ['denial', stored.replace('停用', '不停用')],
  ])('is not joined where a %s differs', async (what, report) => {
    const { same, altered } = await earlier(report, heads);
    expect({ same, altered }).toEqual(
      what === 'name' ? { same: ['r1'], altered: [] } : { same: [], altered: ['r1'] },
    );
  });

  it('is nothing to a text about something else', async () => {
    expect(await earlier('花呗逾期满30天支付宝就会自动封号', heads)).toEqual({ same: [], altered: [] });
  });
});
