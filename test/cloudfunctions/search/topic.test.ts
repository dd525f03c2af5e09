import { encodeCursor } from '../../../cloudfunctions/_shared/cursor';
import { useCloud } from '../../support/cloud';
import { article, articles, change, dataOf, explainer, failureOf, operations, put } from '../fixture';

const cloud = useCloud();
const search = (query: string, cursor?: string) =>
  cloud.call('search', 'topic', cursor === undefined ? { query } : { query, cursor });
const ids = async (query: string) => dataOf(await search(query)).items.map(({ id }) => id);

const library = [
  article('a01', { claim: '封号后零钱会被清空', title: '封号与零钱', tags: ['零钱'] }),
  article('a02', {
    claim: '点开链接就会上征信',
    title: '链接与征信',
    truth: '看不会。',
    summary: '',
    tags: ['征信'],
  }),
  explainer('e01', { title: '征信是怎么查的', truth: '每年两次。', summary: '', tags: [] }),
];

describe('search.topic', () => {
  it('puts first what says the words itself', async () => {
    put(cloud, 'articles', library);
    expect(await ids('零钱清空')).toEqual(['a01']);
    expect(await ids('征信怎么查')).toEqual(['e01']);
    expect((await ids('征信')).sort()).toEqual(['a02', 'e01']);
  });

  it('marks the words in the claim, and says that words were found', async () => {
    put(cloud, 'articles', library);
    const [hit] = dataOf(await search('零钱')).items;
    expect(hit).toMatchObject({ id: 'a01', reason: 'words', marks: [{ start: 3, end: 5 }] });
    expect(hit?.score).toBeGreaterThan(0);
    expect(hit?.score).toBeLessThanOrEqual(1);
  });

  it('marks the title where there is no claim', async () => {
    put(cloud, 'articles', [explainer('e01', { title: '征信是怎么查的' })]);
    expect(dataOf(await search('征信')).items[0]?.marks).toEqual([{ start: 0, end: 2 }]);
  });

  it('finds nothing rather than something far away', async () => {
    put(cloud, 'articles', library);
    expect(await ids('明天会下雨吗')).toEqual([]);
    expect(await ids('！？😀')).toEqual([]);
  });

  it('finds a lone character in the words that begin with it', async () => {
    put(cloud, 'articles', library);
    expect(await ids('封')).toEqual(['a01']);
  });

  it('goes on where a page ended though the item there was withdrawn', async () => {
    put(cloud, 'articles', articles(15));
    const first = dataOf(await search('零钱'));
    const last = first.items.at(-1)?.id ?? '';
    change(cloud, 'articles', { _id: last }, { status: 'withdrawn' });
    const second = dataOf(await search('零钱', first.cursor));
    const all = [...first.items, ...second.items].map(({ id }) => id);
    expect([second.items.length, new Set(all).size]).toEqual([5, 15]);
  });

  it('refuses the cursor of another list', async () => {
    const cursor = encodeCursor({ at: '2026-11-21T00:00:00.000Z', id: 'a01' });
    expect(failureOf(await search('零钱', cursor))).toMatchObject({ code: 'BAD_REQUEST', field: 'cursor' });
  });

  it('gives every item once over its pages', async () => {
    put(cloud, 'articles', articles(25));
    const first = dataOf(await search('零钱'));
    const second = dataOf(await search('零钱', first.cursor));
    const third = dataOf(await search('零钱', second.cursor));
    const all = [first, second, third].flatMap(({ items }) => items.map(({ id }) => id));
    expect([first.items.length, second.items.length, third.items.length]).toEqual([10, 10, 5]);
    expect(new Set(all).size).toBe(25);
    expect(third.cursor).toBeUndefined();
  });

  it('never shows an item withdrawn since it was read', async () => {
    put(cloud, 'articles', library);
    await search('零钱');
    change(cloud, 'articles', { _id: 'a01' }, { status: 'withdrawn' });
    expect(await ids('零钱')).toEqual([]);
  });

  it('knows a new item within a minute', async () => {
    cloud.clock.set('2026-11-21T00:00:00.000Z');
    await search('零钱');
    put(cloud, 'articles', library);
    const before = await ids('零钱');
    cloud.clock.set('2026-11-21T00:01:00.000Z');
    expect([before, await ids('零钱')]).toEqual([[], ['a01']]);
  });

  it('takes one operation once the library is read', async () => {
    put(cloud, 'articles', library);
    await search('零钱');
    expect(operations(cloud)).toBe(2);
    await search('零钱');
    expect(operations(cloud)).toBe(1);
  });

  it('takes a pattern for words', async () => {
    put(cloud, 'articles', library);
    expect(await ids('(a+)+$')).toEqual([]);
    expect(await ids('.*')).toEqual([]);
  });

  it.each(['', ' \u200b', '啊'.repeat(101)])('refuses %j', async (query) => {
    expect(failureOf(await search(query))).toMatchObject({ code: 'BAD_REQUEST', field: 'query' });
    expect(operations(cloud)).toBe(0);
  });
});
