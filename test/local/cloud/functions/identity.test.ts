import { useCloud } from '../../../support/cloud';
import { code, functions, inside, schema } from '../../../support/fixture';

const local = useCloud({ functions, schema });

test('a function knows who calls it', async () => {
  expect(await inside(local, ({ cloud }) => cloud.getWXContext())).toEqual({
    OPENID: 'ann',
    APPID: 'wxlocal',
    CLIENTIP: '127.0.0.1',
    ENV: 'local-env',
    SOURCE: 'wx_client',
  });
});

test('somebody anonymous has no openid', async () => {
  const context = await local.send(
    'run',
    code(({ cloud }) => cloud.getWXContext()),
  );
  expect(context).not.toHaveProperty('OPENID');
});

test('an event carries the caller as WeChat adds it, whatever the client wrote there', async () => {
  const event = code(({ event }) => event.userInfo, { userInfo: { openId: 'somebody-else' } });
  expect(await local.send('run', event, 'ann')).toEqual({ appId: 'wxlocal', openId: 'ann' });
});

test('500 callers at once are never mixed up, not even in functions that call functions', async () => {
  const event = code(async ({ cloud, db, event }) => {
    const before = cloud.getWXContext().OPENID;
    await new Promise((done) => setTimeout(done, Number(event.n) % 17));
    await db
      .collection('notes')
      .doc('a')
      .get()
      .catch(() => undefined);
    const nested = { code: 'return sdk.cloud.getWXContext().OPENID' };
    const { result } = event.calls
      ? await cloud.callFunction({ name: 'run', data: nested })
      : { result: before };
    return [before, cloud.getWXContext().OPENID, result];
  });
  const people = Array.from({ length: 500 }, (_, n) => `person-${n}`);
  const seen = await Promise.all(
    people.map((person, n) => local.send('run', { ...event, n, calls: n % 5 === 0 }, person)),
  );
  expect(seen).toEqual(people.map((person) => [person, person, person]));
}, 120_000);

test('a call from function to function leaves its trace in the source', async () => {
  const nested = await inside(local, async ({ cloud }) => {
    return (await cloud.callFunction({ name: 'inbox', data: { code: 'return sdk.cloud.getWXContext()' } }))
      .result;
  });
  expect(nested).toMatchObject({ OPENID: 'ann', SOURCE: 'wx_client,scf' });
});

test('a token made up by a function names nobody', async () => {
  const nested = await inside(local, async ({ cloud }) => {
    const [text = ''] = String(process.env.WX_API_TOKEN).split('.');
    const claims = { ...JSON.parse(Buffer.from(text, 'base64url').toString()), openid: 'victim' };
    const forged = Buffer.from(JSON.stringify(claims)).toString('base64url');
    process.env.WX_API_TOKEN = `${forged}.${String(process.env.WX_API_TOKEN).split('.')[1]}`;
    return (await cloud.callFunction({ name: 'inbox', data: { code: 'return sdk.cloud.getWXContext()' } }))
      .result;
  });
  expect(nested).not.toHaveProperty('OPENID');
  expect(nested).toMatchObject({ SOURCE: 'wx_unknown,scf' });
});

test('what a run writes to its environment stays in that run', async () => {
  await inside(local, () => {
    process.env.LEFT_BEHIND = 'yes';
  });
  expect(await inside(local, () => [process.env.LEFT_BEHIND ?? null, 'LEFT_BEHIND' in process.env])).toEqual([
    null,
    false,
  ]);
});

test('a function sees nothing of the environment of this machine, and lives in UTC', async () => {
  const seen = await inside(local, () => [process.env.HOME ?? null, process.env.TZ ?? null]);
  expect(seen).toEqual([null, 'UTC']);
});
