import { useCloud } from '../../support/cloud';
import { articles, bytes, dataOf, operations, put, topic } from '../fixture';

const cloud = useCloud();
const home = () => cloud.call('content', 'home', {});

describe('content.home', () => {
  it('gives the topics in their order and the newest ten items', async () => {
    put(cloud, 'topics', [topic('credit', 2), topic('bans', 1)]);
    put(cloud, 'articles', articles(12));
    const { topics, newest } = dataOf(await home());
    expect(topics).toEqual([
      { id: 'bans', title: '话题bans', summary: '说明' },
      { id: 'credit', title: '话题credit', summary: '说明' },
    ]);
    expect(newest.items).toHaveLength(10);
    expect(newest.cursor).toEqual(expect.any(String));
  });

  it('leads on to the list by its cursor', async () => {
    put(cloud, 'articles', articles(12));
    const { newest } = dataOf(await home());
    const rest = dataOf(await cloud.call('content', 'list', { cursor: newest.cursor ?? '' }));
    expect(rest.items.map(({ id }) => id)).toEqual(['a02', 'a01']);
  });

  it('takes one operation and 12 KB once the topics are known', async () => {
    put(
      cloud,
      'topics',
      Array.from({ length: 8 }, (_, i) => topic(`t${i}`, i)),
    );
    put(cloud, 'articles', articles(12));
    await home();
    await home();
    expect(operations(cloud)).toBe(1);
    expect(bytes(cloud)).toBeLessThanOrEqual(12_000);
  });

  it('shows a new item at once and a new topic within a minute', async () => {
    cloud.clock.set('2026-11-21T00:00:00.000Z');
    await home();
    put(cloud, 'topics', [topic('bans', 1)]);
    put(cloud, 'articles', articles(1));
    const before = dataOf(await home());
    cloud.clock.set('2026-11-21T00:01:00.000Z');
    const after = dataOf(await home());
    expect([before.topics, before.newest.items]).toEqual([[], [expect.anything()]]);
    expect(after.topics).toHaveLength(1);
  });

  it('is empty, not broken, before anything is loaded', async () => {
    expect(dataOf(await home())).toEqual({ topics: [], newest: { items: [] } });
  });
});
