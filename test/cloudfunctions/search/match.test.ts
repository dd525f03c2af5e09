import { useCloud } from '../../support/cloud';
import { article, change, dataOf, failureOf, operations, put } from '../fixture';

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
    const found = await match('微信封号的话零钱还在吗，会不会被清空');
    expect(found).not.toHaveProperty('sameText');
    expect(found.items.map(({ id, reason }) => [id, reason])).toEqual([
      ['a01', 'nearClaim'],
      ['a04', 'nearClaim'],
    ]);
  });

  it.each(['微信封号之后零钱不会被清空', '微信封号之后零钱会被清空？谣言', '微信封号之后零钱会被冻结五年'])(
    'does not take %s for the claim it turns round',
    async (text) => {
      const found = await match(text);
      expect(found).not.toHaveProperty('sameText');
      expect(found.items.length).toBeGreaterThan(0);
    },
  );

  it('finds a claim by a way of saying it', async () => {
    put(cloud, 'articles', [
      article('w01', { claim: '欠款的人不会被停用', saidAs: ['给鹅厂留点债当护身符'] }),
    ]);
    expect((await match('听说给鹅厂留点债，就能当护身符')).items[0]?.id).toBe('w01');
  });

  it('offers candidates for both claims of a message', async () => {
    const { items } = await match('微信封号之后零钱会没有了。年底银行要清退二类账户了！');
    expect(items.map(({ id }) => id).slice(0, 3)).toEqual(expect.arrayContaining(['a01', 'a03']));
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

  it('offers four at most', async () => {
    put(
      cloud,
      'articles',
      ['退还', '冻结', '转走', '没收', '扣掉'].map((fate, i) =>
        article(`b${i}`, { claim: `微信封号之后零钱会被${fate}` }),
      ),
    );
    expect((await match('微信封号之后，我的零钱会被清空、冻结、没收还是扣掉')).items).toHaveLength(4);
  });

  it('calls nothing the same that was withdrawn since it was read', async () => {
    await match('微信封号之后零钱会被清空');
    change(cloud, 'articles', { _id: 'a01' }, { status: 'withdrawn' });
    const found = await match('微信封号之后零钱会被清空');
    expect(found).not.toHaveProperty('sameText');
    expect(found.items.map(({ id }) => id)).toEqual(['a04']);
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
