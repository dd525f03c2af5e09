import { useCloud } from '../../../support/cloud';
import { code, functions, inside, schema } from '../../../support/fixture';
import { raw } from '../../../support/http';

const local = useCloud({ functions, schema });

const ask = async (path: string, body?: unknown) => {
  const headers = { 'content-type': 'application/json' };
  const sent = body === undefined ? { method: 'GET' } : { headers, body: JSON.stringify(body) };
  return (await raw(`${local.origin}/local/${path}`, sent)).body;
};
const data = (expected: unknown) => ({ ok: true, data: expected });
const bad = { ok: false, error: { code: 'BAD_REQUEST', message: expect.any(String) } };

test('calls are listed with who, how long, how large and what the database did', async () => {
  await inside(local, ({ db }) =>
    db
      .collection('notes')
      .doc('a')
      .set({ data: { n: 1 } }),
  );
  await local.send('run', { action: 'list', code: 'return "四"' });
  expect(await ask('calls')).toEqual(
    data([
      {
        id: expect.any(String),
        at: expect.any(String),
        function: 'run',
        action: '',
        caller: 'ann',
        source: 'wx_client',
        ms: expect.any(Number),
        bytesIn: expect.any(Number),
        bytesOut: expect.any(Number),
        operations: [expect.objectContaining({ action: 'database.modifyDocument', collection: 'notes' })],
      },
      expect.objectContaining({ action: 'list', caller: '', bytesOut: 5, operations: [] }),
    ]),
  );
});

test('the last 200 calls are kept', async () => {
  for (let n = 0; n < 201; n++) await local.send('run', { action: `${n}`, code: '' });
  expect(local.calls()).toHaveLength(200);
  expect(local.calls().at(-1)?.action).toBe('200');
});

test('the clock is read and set', async () => {
  const at = '2026-08-01T00:00:00.000Z';
  expect(await ask('clock', { at })).toEqual(data({ now: at, stopped: true }));
  expect(await ask('clock')).toEqual(data({ now: at, stopped: true }));
  expect(await ask('clock', { at: null })).toMatchObject(data({ stopped: false }));
  expect(await ask('clock', { at: 'tomorrow' })).toEqual(bad);
});

test('faults are set and met, and the outbox tells', async () => {
  const fault = { api: 'subscribeMessage.send', outcome: { kind: 'refuse', errCode: 43101 } };
  expect(await ask('faults', fault)).toEqual(data({ 'subscribeMessage.send': [fault.outcome] }));
  await local.send(
    'run',
    code(({ cloud }) =>
      cloud.openapi.subscribeMessage.send({ touser: 'ann', templateId: 'T', data: {} }).catch(() => null),
    ),
  );
  expect(await ask('faults')).toEqual(data({}));
  expect(await ask('outbox')).toMatchObject(data([{ api: 'subscribeMessage.send', errCode: 43101 }]));
  expect(await ask('outbox', {})).toEqual(data({ delivered: 0 }));
  expect(await ask('faults', { api: 'x', outcome: { kind: 'explode' } })).toEqual(bad);
});

test('a timer is fired', async () => {
  expect(await ask('fire/jobs', {})).toEqual(data({ at: expect.any(String) }));
  expect(await ask('fire/run', {})).toEqual(bad);
  expect(await ask('fire/nothing', {})).toEqual(bad);
});

describe('documents', () => {
  test('are put in place and listed page by page', async () => {
    for (const _id of ['b', 'a', 'c'])
      expect(await ask('data/notes', { _id, n: 1 })).toEqual(data({ id: _id, created: true }));
    expect(await ask('data/notes', { _id: 'b', n: 2 })).toEqual(data({ id: 'b', created: false }));
    const page = {
      items: [
        { _id: 'a', n: 1 },
        { _id: 'b', n: 2 },
      ],
      cursor: 'b',
    };
    expect(await ask('data/notes?limit=2')).toEqual(data(page));
    expect(await ask('data/notes?limit=2&cursor=b')).toEqual(data({ items: [{ _id: 'c', n: 1 }] }));
  });

  test('keep their dates', async () => {
    const at = { $date: '2026-08-01T00:00:00Z' };
    await ask('data/notes', { _id: 'a', at });
    expect(local.database.find('notes', { filter: { _id: 'a' } })).toEqual([
      { _id: 'a', at: new Date(at.$date) },
    ]);
    expect(await ask('data/notes')).toEqual(data({ items: [{ _id: 'a', at }] }));
  });

  test.each([
    ['without an id', 'data/notes', { n: 1 }],
    ['whose id is no text', 'data/notes', { _id: { $gt: '' } }],
    ['that are a list', 'data/notes', []],
    ['of no collection', 'data/nothing', { _id: 'a' }],
    ['of the local cloud itself', 'data/_local_files', { _id: 'a' }],
  ])('%s are refused', async (_, path, body) => {
    expect(await ask(path, body)).toEqual(bad);
  });

  test('are asked for in sensible numbers', async () => {
    expect(await ask('data/notes?limit=0')).toEqual(bad);
    expect(await ask('data/notes?limit=x')).toEqual(bad);
  });
});

test('a tool that is not there says so', async () => {
  expect(await ask('coffee')).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
});

test.each(['evil.example', '127.0.0.1:1'])('tools are not for %s', async (host) => {
  const sent = { headers: { host, 'content-type': 'application/json' }, body: '{"at":null}' };
  expect((await raw(`${local.origin}/local/clock`, sent)).status).toBe(403);
});
