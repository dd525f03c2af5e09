import { useCloud } from '../support/cloud';
import { bytes, dataOf, operations, putContent, stored } from './fixture';

const cloud = useCloud();

const ids = () => stored(cloud, 'articles').map(({ _id }) => String(_id));

/** What a call costs once the instance is warm: operations, and bytes on the wire. */
async function cost(call: () => Promise<unknown>) {
  await call();
  await call();
  return { operations: operations(cloud), bytes: bytes(cloud) };
}

const within = (most: { operations: number; bytes: number }) => ({
  asymmetricMatch: (cost: typeof most) => cost.operations <= most.operations && cost.bytes <= most.bytes,
});

describe('with the content of the repository', () => {
  beforeEach(() => putContent(cloud));

  it('keeps home, lists and search within their budgets', async () => {
    expect({
      home: await cost(() => cloud.call('content', 'home', {})),
      list: await cost(() => cloud.call('content', 'list', { limit: 10 })),
      topic: await cost(() => cloud.call('search', 'topic', { query: '征信' })),
      match: await cost(() => cloud.call('search', 'match', { text: '微信封号后零钱会被清空吗' })),
    }).toEqual({
      home: within({ operations: 1, bytes: 12_000 }),
      list: within({ operations: 1, bytes: 8_000 }),
      topic: within({ operations: 1, bytes: 12_000 }),
      match: within({ operations: 2, bytes: 8_000 }),
    });
  });

  it('gives every article within 20 KB and one operation, and its relations within two', async () => {
    expect(ids().length).toBeGreaterThanOrEqual(16);
    for (const id of ids()) {
      dataOf(await cloud.call('content', 'read', { id }));
      expect([id, operations(cloud), (bytes(cloud) ?? Number.NaN) <= 20_000]).toEqual([id, 1, true]);
      dataOf(await cloud.call('content', 'related', { id }));
      expect([id, (operations(cloud) ?? Number.NaN) <= 2]).toEqual([id, true]);
    }
  });

  it('lists every item once', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = dataOf(await cloud.call('content', 'list', cursor === undefined ? {} : { cursor }));
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen.sort()).toEqual(ids().sort());
  });
});
