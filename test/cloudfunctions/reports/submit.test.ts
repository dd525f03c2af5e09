import { useCloud } from '../../support/cloud';
import { allowSlowness, change, dataOf, failureOf, key, operations, put, stored } from '../fixture';

const cloud = useCloud();
const text = '转账前先点这个链接解封';
const submit = (input: Parameters<typeof cloud.call<'reports', 'submit'>>[2], openid = 'ann') =>
  cloud.call('reports', 'submit', input, openid);
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

describe('reports.submit', () => {
  it('gives a receipt that can be read aloud, and the case of the text', async () => {
    const { receipt, caseId } = dataOf(await submit({ key: key(), text }));
    expect(receipt).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(stored(cloud, 'cases')).toEqual([expect.objectContaining({ _id: caseId, demand: 1, text })]);
  });

  it('stores who, what and when, and nothing the person did not say', async () => {
    cloud.clock.set('2026-11-21T08:00:00.000Z');
    const { receipt, caseId } = dataOf(
      await submit({ key: key(), text, link: ' https://a.example/x ', seen: 'family' }),
    );
    expect(stored(cloud, 'reports')).toEqual([
      {
        _id: expect.stringMatching(/^[0-9a-f]{32}$/),
        by: 'ann',
        body: expect.stringMatching(/^[0-9a-f]{32}$/),
        receipt,
        caseId,
        text,
        link: 'https://a.example/x',
        seen: 'family',
        masked: [],
        phase: 'received',
        submittedAt: '2026-11-21T08:00:00.000Z',
        counted: true,
      },
    ]);
  });

  it('masks personal data before anything is stored', async () => {
    const private_ = [
      '13812345678',
      '11010519491231002X',
      '4111111111111111',
      'zhang@a.example',
      'zhang_san',
    ];
    const message = `电话${private_[0]} 身份证${private_[1]} 卡${private_[2]} 邮箱 ${private_[3]} 微信号：${private_[4]}`;
    await submit({ key: key(), text: message, link: 'https://a.example/?tel=13812345678' });
    const everything = JSON.stringify(['reports', 'cases', 'quotas'].map((name) => stored(cloud, name)));
    expect(private_.filter((piece) => everything.includes(piece))).toEqual([]);
    const { items } = dataOf(await cloud.call('reports', 'mine', {}, 'ann'));
    expect(items[0]?.masked).toEqual([
      { kind: 'email', count: 1 },
      { kind: 'idCard', count: 1 },
      { kind: 'bankCard', count: 1 },
      { kind: 'mobile', count: 2 },
      { kind: 'account', count: 1 },
    ]);
  });

  it('answers the same key with the same receipt: double tap, lost reply, retry', async () => {
    const replies = await Promise.all(Array.from({ length: 10 }, () => submit({ key: key(), text })));
    const receipts = new Set(
      [...replies, await submit({ key: key(), text })].map((reply) => dataOf(reply).receipt),
    );
    expect(receipts.size).toBe(1);
    expect(stored(cloud, 'reports')).toHaveLength(1);
    expect(stored(cloud, 'cases')).toEqual([expect.objectContaining({ demand: 1 })]);
  });

  it('finishes on a retry what a crash left undone', async () => {
    const first = dataOf(await submit({ key: key(), text }));
    change(cloud, 'reports', { by: 'ann' }, { counted: false });
    cloud.database.remove('cases', { filter: { _id: first.caseId }, multi: false });
    expect(dataOf(await submit({ key: key(), text }))).toEqual(first);
    expect(stored(cloud, 'cases')).toEqual([expect.objectContaining({ demand: 1 })]);
  });

  it('refuses the same key with another text, and says which report it belongs to', async () => {
    const { receipt } = dataOf(await submit({ key: key(), text }));
    const failure = failureOf(await submit({ key: key(), text: '别的文字' }));
    expect(failure).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining(receipt) });
    expect(stored(cloud, 'reports')).toHaveLength(1);
    expect(stored(cloud, 'cases')).toHaveLength(1);
  });

  it('lets two people use the same key', async () => {
    const ann = dataOf(await submit({ key: key(), text }, 'ann'));
    const ben = dataOf(await submit({ key: key(), text }, 'ben'));
    expect(ann.receipt).not.toBe(ben.receipt);
    expect(ann.caseId).toBe(ben.caseId);
  });

  it('puts the same text in one case, however it is spaced, and another text in another', async () => {
    const cases = [];
    for (const [i, words] of [text, '转账前，先点这个链接 解封！', '转账前先点这个链接封号'].entries())
      cases.push(dataOf(await submit({ key: key(i), text: words })).caseId);
    expect(cases[0]).toBe(cases[1]);
    expect(cases[0]).not.toBe(cases[2]);
  });

  it('takes the next number where a receipt is taken', async () => {
    const first = dataOf(await submit({ key: key(), text }));
    const [report] = stored(cloud, 'reports');
    cloud.database.remove('reports', { filter: { by: 'ann' }, multi: true });
    put(cloud, 'reports', [{ ...report, _id: 'another', by: 'ben' }]);
    const second = dataOf(await submit({ key: key(), text }));
    expect(second.receipt).not.toBe(first.receipt);
    expect(dataOf(await submit({ key: key(), text }))).toEqual(second);
  });

  it('opens one case for 100 submissions of 20 people at once, and counts each once', async () => {
    const calls = Array.from({ length: 100 }, (_, i) => submit({ key: key(i), text }, `person-${i % 20}`));
    const replies = (await Promise.all(calls)).map(dataOf);
    allowSlowness(cloud);
    expect(new Set(replies.map(({ receipt }) => receipt)).size).toBe(100);
    expect(new Set(replies.map(({ caseId }) => caseId)).size).toBe(1);
    expect(stored(cloud, 'cases')).toEqual([expect.objectContaining({ demand: 100 })]);
    const reports = stored(cloud, 'reports');
    expect(new Set(reports.map(({ by }) => by)).size).toBe(20);
    expect(reports.every(({ counted }) => counted)).toBe(true);
  }, 90_000);

  it('takes at most five operations at the median', async () => {
    const costs: number[] = [];
    for (let i = 0; i < 15; i++) {
      await submit({ key: key(i), text: i % 3 === 0 ? text : `${text}，第${i}种说法` }, `person-${i % 6}`);
      costs.push(operations(cloud) ?? Number.NaN);
    }
    expect(median(costs)).toBeLessThanOrEqual(5);
  });

  it('needs a person', async () => {
    const reply = await cloud.call('reports', 'submit', { key: key(), text });
    expect(failureOf(reply).code).toBe('UNAUTHENTICATED');
    expect(stored(cloud, 'reports')).toEqual([]);
  });

  it.each([
    ['an empty text', { text: '  \u200b' }, 'text'],
    ['a text of 2,001 letters', { text: '谣'.repeat(2_001) }, 'text'],
    ['a text that grows past the limit when cleaned', { text: 'ﷺ'.repeat(2_000) }, 'text'],
    ['an empty key', { key: '' }, 'key'],
    ['a key of 65 letters', { key: 'k'.repeat(65) }, 'key'],
    ['a key with odd letters', { key: 'key 0000000000000000' }, 'key'],
    ['a link that runs something', { link: 'javascript:alert(1)' }, 'link'],
    ['an empty link', { link: '' }, 'link'],
  ])('refuses %s beside its field, before the database is asked', async (_what, odd, field) => {
    const failure = failureOf(await submit({ key: key(), text, ...odd }));
    expect(failure).toMatchObject({ code: 'BAD_REQUEST', field });
    expect(operations(cloud)).toBe(0);
  });

  it('refuses 1 MB of text in words', async () => {
    const failure = failureOf(await submit({ key: key(), text: 'x'.repeat(1_000_000) }));
    expect(failure).toMatchObject({ code: 'BAD_REQUEST', message: expect.stringMatching('长') });
  });

  it('keeps a text of half a surrogate pair the same over a retry', async () => {
    const first = dataOf(await submit({ key: key(), text: '\ud800 单个代理' }));
    expect(dataOf(await submit({ key: key(), text: '\ud800 单个代理' }))).toEqual(first);
  });
});

describe('the limit of reports.submit', () => {
  const flood = (times: number) =>
    Promise.all(Array.from({ length: times }, (_, i) => submit({ key: key(i), text: `${text}${i}` })));

  it('lets exactly 20 of 60 at once through, and says when to come back', async () => {
    cloud.clock.set('2026-11-21T22:30:00.000Z');
    const replies = await flood(60);
    allowSlowness(cloud);
    const refused = replies.flatMap((reply) => (reply.ok ? [] : reply.error));
    expect(refused).toHaveLength(40);
    expect(new Set(refused.map((failure) => JSON.stringify(failure))).size).toBe(1);
    expect(refused[0]).toEqual({
      code: 'RATE_LIMITED',
      message: '今天提交的次数已经满了。你写的内容还在，请 2 小时后再试。',
      retryAfter: 5_400,
    });
    expect(stored(cloud, 'reports')).toHaveLength(20);
  });

  it('opens again when it said', async () => {
    cloud.clock.set('2026-11-21T22:30:00.000Z');
    await flood(21);
    cloud.clock.set('2026-11-22T00:00:00.000Z');
    expect((await submit({ key: key(99), text })).ok).toBe(true);
  });

  it('is each person’s own', async () => {
    await flood(21);
    expect((await submit({ key: key(0), text }, 'ben')).ok).toBe(true);
  });

  it('counts a key once, so that retries cost nothing and are answered when it is reached', async () => {
    for (let i = 0; i < 5; i++) await submit({ key: key(0), text: `${text}0` });
    expect((await flood(20)).every(({ ok }) => ok)).toBe(true);
    expect((await submit({ key: key(0), text: `${text}0` })).ok).toBe(true);
    expect((await submit({ key: key(99), text })).ok).toBe(false);
  });
});
