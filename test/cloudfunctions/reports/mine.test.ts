import { useCloud } from '../../support/cloud';
import { dataOf, failureOf, key, operations } from '../fixture';

const cloud = useCloud();

const submit = async (openid: string, n: number) => {
  cloud.clock.set(`2026-11-21T08:00:${String(n).padStart(2, '0')}.000Z`);
  return dataOf(await cloud.call('reports', 'submit', { key: key(n), text: `第${n}条消息` }, openid));
};
const mine = async (openid: string, cursor?: string) =>
  dataOf(await cloud.call('reports', 'mine', cursor === undefined ? {} : { cursor }, openid));

describe('reports.mine', () => {
  it('gives my reports, newest first, in pages, in one operation each', async () => {
    for (let n = 1; n <= 12; n++) await submit('ann', n);
    const first = await mine('ann');
    expect(operations(cloud)).toBe(1);
    const second = await mine('ann', first.cursor);
    expect(first.items.map(({ text }) => text)).toEqual(
      Array.from({ length: 10 }, (_, i) => `第${12 - i}条消息`),
    );
    expect(second.items.map(({ text }) => text)).toEqual(['第2条消息', '第1条消息']);
    expect(second.cursor).toBeUndefined();
  });

  it('keeps its place when a report arrives between two pages', async () => {
    for (let n = 1; n <= 11; n++) await submit('ann', n);
    const first = await mine('ann');
    await submit('ann', 50);
    expect((await mine('ann', first.cursor)).items.map(({ text }) => text)).toEqual(['第1条消息']);
  });

  it('gives nobody the reports of another person', async () => {
    await submit('ann', 1);
    expect(await mine('ben')).toEqual({ items: [] });
  });

  it('gives the fields of the contract only', async () => {
    const { receipt, caseId } = await submit('ann', 1);
    expect((await mine('ann')).items).toEqual([
      {
        receipt,
        caseId,
        text: '第1条消息',
        masked: [],
        phase: 'received',
        submittedAt: '2026-11-21T08:00:01.000Z',
      },
    ]);
  });

  it('does not let a cursor of one person lead into the list of another', async () => {
    for (let n = 1; n <= 11; n++) await submit('ann', n);
    const { cursor } = await mine('ann');
    await submit('ben', 0);
    expect((await mine('ben', cursor)).items.map(({ text }) => text)).toEqual(['第0条消息']);
  });

  it('needs a person', async () => {
    expect(failureOf(await cloud.call('reports', 'mine', {})).code).toBe('UNAUTHENTICATED');
  });
});

describe('reports.read', () => {
  const read = (receipt: string, openid: string) => cloud.call('reports', 'read', { receipt }, openid);

  it('gives one of my reports by its receipt, in one operation', async () => {
    const { receipt } = await submit('ann', 1);
    expect(dataOf(await read(receipt, 'ann'))).toEqual((await mine('ann')).items[0]);
    await read(receipt, 'ann');
    expect(operations(cloud)).toBe(1);
  });

  it('answers alike for a missing receipt and for that of another person', async () => {
    const { receipt } = await submit('ann', 1);
    const foreign = failureOf(await read(receipt, 'ben'));
    expect(foreign).toEqual(failureOf(await read('R-000001', 'ben')));
    expect(foreign.code).toBe('NOT_FOUND');
  });
});
