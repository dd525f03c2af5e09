import { useCloud } from '../../support/cloud';
import { article, articles, bytes, change, dataOf, failureOf, minute, operations, put } from '../fixture';

const cloud = useCloud();
const list = (input: Parameters<typeof cloud.call<'content', 'list'>>[2]) =>
  cloud.call('content', 'list', input);
const ids = ({ items }: { items: readonly { id: string }[] }) => items.map(({ id }) => id);

describe('content.list', () => {
  it('gives the newest first, ten at a time, to anybody', async () => {
    put(cloud, 'articles', articles(12));
    const first = dataOf(await list({}));
    const second = dataOf(await list({ cursor: first.cursor ?? '' }));
    expect(ids(first)).toEqual(['a12', 'a11', 'a10', 'a09', 'a08', 'a07', 'a06', 'a05', 'a04', 'a03']);
    expect(ids(second)).toEqual(['a02', 'a01']);
    expect(second.cursor).toBeUndefined();
  });

  it('gives no cursor where a page ends the list', async () => {
    put(cloud, 'articles', articles(2));
    expect(dataOf(await list({ limit: 2 }))).not.toHaveProperty('cursor');
  });

  it('gives each item once when new ones arrive between two pages', async () => {
    put(cloud, 'articles', articles(6));
    const first = dataOf(await list({ limit: 3 }));
    put(cloud, 'articles', [article('b01', { publishedAt: minute(99) })]);
    const second = dataOf(await list({ limit: 3, cursor: first.cursor ?? '' }));
    expect([...ids(first), ...ids(second)]).toEqual(['a06', 'a05', 'a04', 'a03', 'a02', 'a01']);
  });

  it('goes on where it was when the last item seen is withdrawn', async () => {
    put(cloud, 'articles', articles(4));
    const first = dataOf(await list({ limit: 2 }));
    change(cloud, 'articles', { _id: 'a03' }, { status: 'withdrawn' });
    expect(ids(dataOf(await list({ limit: 2, cursor: first.cursor ?? '' })))).toEqual(['a02', 'a01']);
  });

  it('pages through items published in the same instant', async () => {
    put(
      cloud,
      'articles',
      ['a', 'b', 'c', 'd', 'e'].map((id) => article(id)),
    );
    const first = dataOf(await list({ limit: 2 }));
    const second = dataOf(await list({ limit: 2, cursor: first.cursor ?? '' }));
    const third = dataOf(await list({ limit: 2, cursor: second.cursor ?? '' }));
    expect([...ids(first), ...ids(second), ...ids(third)]).toEqual(['e', 'd', 'c', 'b', 'a']);
  });

  it('narrows by topic, by kind and by both, from an index', async () => {
    put(cloud, 'articles', [
      article('a1', { topic: 'bans' }),
      article('b1', { topic: 'credit' }),
      article('b2', { topic: 'credit', kind: 'explainer' }),
    ]);
    expect(ids(dataOf(await list({ topic: 'credit' })))).toEqual(['b2', 'b1']);
    expect(ids(dataOf(await list({ kind: 'factcheck' })))).toEqual(['b1', 'a1']);
    expect(ids(dataOf(await list({ topic: 'credit', kind: 'factcheck' })))).toEqual(['b1']);
    expect(ids(dataOf(await list({ topic: 'nobody-knows' })))).toEqual([]);
  });

  it('shows nothing that was withdrawn', async () => {
    put(cloud, 'articles', [article('a1'), article('a2', { status: 'withdrawn' })]);
    expect(ids(dataOf(await list({})))).toEqual(['a1']);
  });

  it('gives cards only, within 8 KB and one operation for ten', async () => {
    put(cloud, 'articles', articles(30));
    const { items } = dataOf(await list({}));
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(
      ['asOf', 'claim', 'id', 'kind', 'reviewBy', 'sourceCount', 'title', 'topic', 'truth', 'verdict'].sort(),
    );
    expect(bytes(cloud)).toBeLessThanOrEqual(8_000);
    expect(operations(cloud)).toBe(1);
  });

  it('reads no more documents for a page deep in a long list', async () => {
    put(cloud, 'articles', articles(400));
    const first = dataOf(await list({ limit: 50 }));
    await list({ limit: 10, cursor: first.cursor ?? '' });
    const [operation] = cloud.calls().at(-1)?.operations ?? [];
    expect(operation?.reads.reduce((sum, { documents }) => sum + documents, 0)).toBeLessThanOrEqual(12);
  });

  it.each([0, -1, 51, 1.5, 1e308, Number.MAX_SAFE_INTEGER])('refuses a limit of %p', async (limit) => {
    expect(failureOf(await list({ limit }))).toMatchObject({ code: 'BAD_REQUEST', field: 'limit' });
    expect(operations(cloud)).toBe(0);
  });

  it('refuses a cursor that is not its own, with a way on', async () => {
    const failure = failureOf(await list({ cursor: 'bm90IG91cnM' }));
    expect(failure).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'cursor',
      message: expect.stringMatching('刷新'),
    });
    expect(operations(cloud)).toBe(0);
  });
});
