import { useCloud } from '../../support/cloud';
import { article, articles, dataOf, operations, put } from '../fixture';

const cloud = useCloud();

const corrected = (id: string, on: string) =>
  article(id, { corrected: true, changedOn: on, changes: [{ on, note: '改了。', was: 'misleading' }] });

describe('content.corrections', () => {
  it('gives what was corrected with its history, the latest first, in one operation', async () => {
    put(cloud, 'articles', [...articles(3), corrected('x', '2026-11-01'), corrected('y', '2026-11-03')]);
    put(cloud, 'articles', [{ ...corrected('gone', '2026-11-04'), status: 'withdrawn' }]);
    const { items, cursor } = dataOf(await cloud.call('content', 'corrections', {}));
    expect(items.map(({ id }) => id)).toEqual(['y', 'x']);
    expect(items[0]?.changes).toEqual([{ on: '2026-11-03', note: '改了。', was: 'misleading' }]);
    expect(cursor).toBeUndefined();
    expect(operations(cloud)).toBe(1);
  });

  it('gives ten at a time', async () => {
    put(
      cloud,
      'articles',
      Array.from({ length: 11 }, (_, n) => corrected(`x${n}`, `2026-11-${n + 10}`)),
    );
    const { cursor = '' } = dataOf(await cloud.call('content', 'corrections', {}));
    const { items } = dataOf(await cloud.call('content', 'corrections', { cursor }));
    expect(items.map(({ id }) => id)).toEqual(['x0']);
  });
});
