import type { Outcome } from '../../../../local/cloud/outbox';
import { useCloud } from '../../../support/cloud';
import { code, functions, inside, schema } from '../../../support/fixture';

const local = useCloud({ functions, schema });
beforeEach(() => local.clock.set('2026-08-01T00:00:00Z'));

/** Checks a text for the person who calls; gives the result or the error's code. */
const check = (content: string, openid = 'ann') =>
  local.send(
    'run',
    code(
      ({ cloud, event }) =>
        cloud.openapi.security
          .msgSecCheck({ openid: cloud.getWXContext().OPENID, scene: 2, version: 2, content: event.content })
          .catch((error: { errCode: number }) => error.errCode),
      { content },
    ),
    openid,
  );

const send = (data: object) =>
  local.send(
    'run',
    code(
      ({ cloud, event }) =>
        cloud.openapi.subscribeMessage
          .send({ touser: 'ann', templateId: 'T', page: 'pages/home/home', data: event.data })
          .catch((error: { errCode: number }) => error.errCode),
      { data },
    ),
    'ann',
  );

test('an ordinary text passes the check', async () => {
  expect(await check('你好'.repeat(400))).toMatchObject({
    errCode: 0,
    result: { suggest: 'pass', label: 100 },
    traceId: expect.any(String),
  });
});

test("WeChat's own sample of a bad text is risky", async () => {
  expect(await check('特3456书yuuo莞6543李zxcz蒜7782法fgnv级')).toMatchObject({
    result: { suggest: 'risky', label: 20002 },
  });
});

test('a text over 2,500 characters is refused', async () => {
  expect(await check('长'.repeat(2501))).toBe(45002);
});

test('a text of somebody who was not here for two hours is refused', async () => {
  await check('你好', 'bob');
  const later = code(({ cloud }) =>
    cloud.openapi.security
      .msgSecCheck({ openid: 'bob', scene: 2, version: 2, content: 'x' })
      .catch((error: { errCode: number }) => error.errCode),
  );
  local.clock.set('2026-08-01T02:00:00Z');
  expect(await local.send('run', later, 'ann')).toMatchObject({ errCode: 0 });
  local.clock.set('2026-08-01T02:00:01Z');
  expect(await local.send('run', later, 'ann')).toBe(61010);
});

describe('the next call of an API', () => {
  const risky: Outcome = { kind: 'succeed', result: { suggest: 'risky', label: 20008 } };

  test.each<[Outcome, unknown]>([
    [risky, { result: { suggest: 'risky', label: 20008 } }],
    [{ kind: 'refuse', errCode: 45009 }, 45009],
    [{ kind: 'timeout' }, -604102],
  ])('can be made to end as %j', async (outcome, expected) => {
    local.outbox.next('security.msgSecCheck', outcome);
    const result = await check('你好');
    if (typeof expected === 'object') expect(result).toMatchObject(expected ?? {});
    else expect(result).toBe(expected);
    expect(await check('你好')).toMatchObject({ result: { suggest: 'pass' } });
  });

  test('can be made to give an answer nobody can read', async () => {
    local.outbox.next('security.msgSecCheck', { kind: 'garbage' });
    expect(await check('你好')).toBe(-601001);
  });

  test('takes the outcomes in the order they were given', async () => {
    local.outbox.next('security.msgSecCheck', { kind: 'refuse', errCode: 1 });
    local.outbox.next('security.msgSecCheck', { kind: 'refuse', errCode: 2 });
    expect([await check('a'), await check('b')]).toEqual([1, 2]);
    expect(local.outbox.faults()).toEqual({});
  });
});

describe('a subscribe message', () => {
  test('lies in the outbox as WeChat gets it', async () => {
    expect(await send({ thing1: { value: '标题' } })).toMatchObject({ errCode: 0 });
    expect(local.outbox.list()).toEqual([
      {
        at: '2026-08-01T00:00:00.000Z',
        api: 'subscribeMessage.send',
        function: 'run',
        parameters: {
          touser: 'ann',
          template_id: 'T',
          page: 'pages/home/home',
          data: { thing1: { value: '标题' } },
        },
        outcome: 'succeed',
        errCode: 0,
      },
    ]);
  });

  test.each([
    ['thing1', 20],
    ['phrase2', 5],
    ['character_string3', 32],
  ])('has at most so many characters in %s: %i', async (key, longest) => {
    expect(await send({ [key]: { value: '长'.repeat(longest) } })).toMatchObject({ errCode: 0 });
    expect(await send({ [key]: { value: '长'.repeat(longest + 1) } })).toBe(47003);
  });

  test('that the person has refused gets the code of the platform, and is in the outbox', async () => {
    local.outbox.next('subscribeMessage.send', { kind: 'refuse', errCode: 43101 });
    expect(await send({ thing1: { value: '标题' } })).toBe(43101);
    expect(local.outbox.list()).toMatchObject([{ outcome: 'refuse', errCode: 43101 }]);
  });
});

test('pages pushed to search must be pages of the app', async () => {
  const event = code(async ({ cloud }) => {
    const push = (path: string) =>
      cloud.openapi.search
        .submitPages({ pages: [{ path, query: 'id=a01' }] })
        .catch((error: { errCode: number }) => error.errCode);
    return [await push('pages/article/article'), await push('package/article')];
  });
  expect(await local.send('run', event)).toEqual([expect.objectContaining({ errCode: 0 }), 40066]);
});

test('an API the function did not declare is refused as on the platform', async () => {
  const event = code(({ cloud }) =>
    cloud.openapi.security
      .msgSecCheck({ openid: 'ann', scene: 2, version: 2, content: 'x' })
      .catch((error: { errCode: number }) => error.errCode),
  );
  expect(await local.send('inbox', event, 'ann')).toBe(-604101);
  expect(local.outbox.list()).toEqual([]);
});

test('an API that is not emulated says so', async () => {
  const missing = await inside(local, ({ cloud }) =>
    cloud.openapi.wxacode.get({ path: 'x' }).catch((error: { errCode: number }) => error.errCode),
  );
  expect(missing).toBe(-604100);
  expect(local.takeLog()).toEqual(['NotEmulated: openapi.wxacode.get']);
});

describe('an image check', () => {
  const ask = () =>
    inside(local, ({ cloud }) =>
      cloud.openapi.security.mediaCheckAsync({
        openid: 'ann',
        scene: 2,
        version: 2,
        mediaType: 2,
        mediaUrl: 'http://127.0.0.1/a.png',
      }),
    );
  const notes = () => local.database.find('notes', { filter: { _id: { $gt: '' } }, sort: { _id: 1 } });

  test('gives a trace id, and its finding later, to the function that takes the event', async () => {
    local.outbox.next('security.mediaCheckAsync', {
      kind: 'succeed',
      result: { suggest: 'risky', label: 20001 },
    });
    const { traceId } = await ask();
    expect(notes()).toEqual([]);
    expect(await local.outbox.deliver()).toBe(1);
    expect(notes()).toMatchObject([
      {
        source: 'wx_trigger',
        anonymous: true,
        event: {
          MsgType: 'event',
          Event: 'wxa_media_check',
          FromUserName: 'ann',
          CreateTime: Date.parse('2026-08-01T00:00:00Z') / 1000,
          trace_id: traceId,
          errcode: 0,
          result: { suggest: 'risky', label: 20001 },
          detail: [{ strategy: 'content_model', suggest: 'risky', label: 20001 }],
        },
      },
    ]);
  });

  test('tells its finding once', async () => {
    await ask();
    await Promise.all([local.outbox.deliver(), local.outbox.deliver(), local.tick()]);
    expect(await local.outbox.deliver()).toBe(0);
    expect(notes()).toHaveLength(1);
  });
});
