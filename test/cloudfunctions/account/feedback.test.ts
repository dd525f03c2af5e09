import type { Opinion } from '@bianyao/contract';
import { useCloud } from '../../support/cloud';
import { article, dataOf, failureOf, key, put, stored } from '../fixture';

const cloud = useCloud();

let sent = 0;
const feedback = (opinion: Opinion, more: object = {}, openid = 'ann') => {
  sent += 1;
  const input = { key: key(sent), articleId: 'a01', revision: 1, ...opinion, ...more };
  return cloud.call('account', 'feedback', input, openid);
};

describe('account.feedback', () => {
  beforeEach(() => {
    sent = 0;
    put(cloud, 'articles', [article('a01', { revision: 2 }), article('gone', { status: 'withdrawn' })]);
  });

  it('keeps one opinion per person, item and revision, the latest', async () => {
    dataOf(await feedback({ helpful: false, reason: 'old' }));
    expect(dataOf(await feedback({ helpful: true }))).toEqual({ helpful: true });
    expect(stored(cloud, 'feedback')).toMatchObject([{ by: 'ann', helpful: true, reason: null }]);
    await feedback({ helpful: true }, { revision: 2 });
    await feedback({ helpful: true }, {}, 'ben');
    expect(stored(cloud, 'feedback')).toHaveLength(3);
  });

  it('keeps nothing but what can be counted', async () => {
    expect(dataOf(await feedback({ helpful: false, reason: 'unclear' }))).toEqual({
      helpful: false,
      reason: 'unclear',
    });
    expect(Object.keys(stored(cloud, 'feedback')[0] ?? {}).sort()).toEqual(
      ['_id', 'articleId', 'by', 'givenAt', 'helpful', 'reason', 'revision'].sort(),
    );
    expect(failureOf(await feedback({ helpful: true }, { text: '谢谢' })).code).toBe('BAD_REQUEST');
  });

  it('is about a revision that readers could see', async () => {
    expect(failureOf(await feedback({ helpful: true }, { revision: 3 }))).toMatchObject({
      code: 'BAD_REQUEST',
      field: 'revision',
    });
    expect(failureOf(await feedback({ helpful: true }, { articleId: 'gone' })).code).toBe('NOT_FOUND');
    expect(stored(cloud, 'feedback')).toEqual([]);
  });

  it('takes a hundred answers a day of one person, and any number of tries of the last', async () => {
    const quota = { count: 100, keys: ['seen'], expiresAt: '2026-11-22T00:00:00.000Z' };
    cloud.clock.set('2026-11-21T08:00:00.000Z');
    await feedback({ helpful: true });
    const [{ _id } = { _id: '' }] = stored(cloud, 'quotas');
    cloud.database.remove('quotas', { filter: { _id }, multi: true });
    put(cloud, 'quotas', [{ _id, ...quota }]);
    expect(failureOf(await feedback({ helpful: false })).code).toBe('RATE_LIMITED');
    expect(dataOf(await feedback({ helpful: false }, { key: 'seen' })).helpful).toBe(false);
  });

  it('needs a person', async () => {
    const input = { key: key(), articleId: 'a01', revision: 1, helpful: true };
    expect(failureOf(await cloud.call('account', 'feedback', input)).code).toBe('UNAUTHENTICATED');
  });
});
