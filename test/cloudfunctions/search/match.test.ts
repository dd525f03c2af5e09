import { useCloud } from '../../support/cloud';
import { article, dataOf, failureOf, operations, put } from '../fixture';

const cloud = useCloud();
const match = async (text: string) => dataOf(await cloud.call('search', 'match', { text }));

const library = [
  article('a01', { claim: '微信封号之后零钱会被清空' }),
  article('a02', { claim: '点开这个链接就会影响征信' }),
  article('a03', { claim: '银行会在年底清退所有二类账户' }),
  article('a04', { claim: '微信封号之后零钱会被冻结三年' }),
];

describe('search.match', () => {
  beforeEach(() => {
    put(cloud, 'articles', library);
  });

  it('knows a claim by its text, however it is spaced and punctuated', async () => {
    const { sameText, items } = await match('“微信 封号之后，零钱\u200b会被清空”！！！');
    expect(sameText).toBe('a01');
    expect(items[0]).toMatchObject({ id: 'a01', reason: 'sameText', score: 1 });
  });

  it('offers near claims without calling them the same', async () => {
    const found = await match('听说微信封号之后零钱会被清空，是真的吗');
    expect(found).not.toHaveProperty('sameText');
    expect(found.items.map(({ id, reason }) => [id, reason])).toEqual([
      ['a01', 'nearClaim'],
      ['a04', 'nearClaim'],
    ]);
  });

  it('finds the claim inside a long forward, with its place', async () => {
    const forward = `【紧急通知】各位家人请注意，${'今天群里都在传这件事，大家一定要小心。'.repeat(10)}点开这个链接就会影响征信，转发到所有群`;
    const { items } = await match(forward);
    expect(items[0]).toMatchObject({ id: 'a02', marks: [{ start: 0, end: 12 }] });
  });

  it('never gives a verdict to the text: the verdict stays with the item', async () => {
    const found = await match('微信封号之后零钱会被清空');
    expect(Object.keys(found).sort()).toEqual(['items', 'sameText']);
  });

  it('offers nothing for a text about something else', async () => {
    expect(await match('明天下午三点在小区门口集合，带好雨伞和水杯。')).toEqual({ items: [] });
  });

  it('offers three at most', async () => {
    put(
      cloud,
      'articles',
      ['b1', 'b2', 'b3'].map((id) => article(id, { claim: `微信封号之后零钱会被清空${id}` })),
    );
    expect((await match('微信封号之后零钱会被清空了吗')).items).toHaveLength(3);
  });

  it('takes two operations, and one once the library is read', async () => {
    await match('微信封号之后零钱会被清空');
    expect(operations(cloud)).toBe(2);
    await match('微信封号之后零钱会被清空');
    expect(operations(cloud)).toBe(1);
  });

  it('says how long a text may be', async () => {
    const failure = failureOf(await cloud.call('search', 'match', { text: '啊'.repeat(2_001) }));
    expect(failure).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'text',
      message: expect.stringContaining('2000'),
    });
  });
});
