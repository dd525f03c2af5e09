import type { Input } from '@bianyao/contract';
import { useCloud } from '../../support/cloud';
import { article, articles, change, dataOf, failureOf, operations, put, stored } from '../fixture';

const cloud = useCloud();

const bookmarks = (input: Input<'account', 'bookmarks'>, openid = 'ann') =>
  cloud.call('account', 'bookmarks', input, openid);

const ids = async (input: Input<'account', 'bookmarks'> = {}, openid?: string) =>
  dataOf(await bookmarks(input, openid)).items.map(({ id }) => id);

/** Adds items a minute apart. */
async function add(...wanted: readonly string[]): Promise<void> {
  for (const [n, id] of wanted.entries()) {
    cloud.clock.set(new Date(Date.UTC(2026, 10, 21, 8, n)).toISOString());
    dataOf(await bookmarks({ add: id }));
  }
}

describe('account.bookmarks', () => {
  beforeEach(() => put(cloud, 'articles', articles(12)));

  it('gives what I keep as cards, newest first, in two operations', async () => {
    await add('a03', 'a01', 'a02');
    expect(await ids()).toEqual(['a02', 'a01', 'a03']);
    expect(operations(cloud)).toBe(2);
    expect(dataOf(await bookmarks({})).items[0]).not.toHaveProperty('sections');
  });

  it('keeps an item once, in its place, however often it is added', async () => {
    await add('a01', 'a02', 'a01');
    expect(await ids()).toEqual(['a02', 'a01']);
    expect(stored(cloud, 'bookmarks')).toHaveLength(2);
  });

  it('removes an item, and again without complaint', async () => {
    await add('a01', 'a02');
    expect(await ids({ remove: 'a01' })).toEqual(['a02']);
    expect(await ids({ remove: 'a01' })).toEqual(['a02']);
    expect(stored(cloud, 'bookmarks')).toHaveLength(1);
  });

  it('gives ten at a time', async () => {
    await add(...articles(12).map(({ id }) => id));
    const { items, cursor = '' } = dataOf(await bookmarks({}));
    expect(items).toHaveLength(10);
    expect(await ids({ cursor })).toEqual(['a02', 'a01']);
  });

  it('leaves out what was withdrawn since, and shows it again when it is back', async () => {
    await add('a01', 'a02');
    change(cloud, 'articles', { _id: 'a01' }, { status: 'withdrawn' });
    expect(await ids()).toEqual(['a02']);
    change(cloud, 'articles', { _id: 'a01' }, { status: 'published' });
    expect(await ids()).toEqual(['a02', 'a01']);
  });

  it('keeps nothing that readers are not given', async () => {
    put(cloud, 'articles', [article('gone', { status: 'withdrawn' })]);
    for (const id of ['gone', 'never'])
      expect(failureOf(await bookmarks({ add: id })).code).toBe('NOT_FOUND');
    expect(stored(cloud, 'bookmarks')).toEqual([]);
  });

  it('shows and changes nobody else’s', async () => {
    await add('a01');
    expect(await ids({ remove: 'a01' }, 'ben')).toEqual([]);
    expect(await ids()).toEqual(['a01']);
  });

  it('needs a person', async () => {
    expect(failureOf(await cloud.call('account', 'bookmarks', {})).code).toBe('UNAUTHENTICATED');
  });
});
