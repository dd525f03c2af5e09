import { useCloud } from '../../support/cloud';
import { code, functions, inside, schema } from '../../support/fixture';
import { raw, type Sent } from '../../support/http';

const local = useCloud({ functions, schema });

const JSON_TYPE = { 'content-type': 'application/json' };

/** One request at the door of a function. */
const knock = (name: string, { headers, ...sent }: Sent) =>
  raw(`${local.origin}/fn/${name}`, { body: '{}', ...sent, headers: { ...JSON_TYPE, ...headers } });

const refused = (error: string) => ({
  ok: false,
  error: { code: error, message: expect.stringMatching(/\p{Script=Han}.*。$/u) },
});
const echo = JSON.stringify(code(({ event }) => event));

test('a function is called with the event, and its result is the reply', async () => {
  const body = JSON.stringify(code(({ event }) => ({ got: event.n }), { n: 7 }));
  expect(await knock('run', { body })).toEqual({ status: 200, body: { got: 7 } });
});

test('a result that says no is a reply like any other', async () => {
  const body = JSON.stringify(code(() => ({ ok: false, error: { code: 'NOT_FOUND', message: '没有' } })));
  expect((await knock('run', { body })).status).toBe(200);
});

test('a function without a result replies null', async () => {
  expect(await knock('run', { body: JSON.stringify(code(() => undefined)) })).toEqual({
    status: 200,
    body: null,
  });
});

describe('a request from elsewhere is refused', () => {
  test.each([
    ['a name that was bound to this machine', { host: 'evil.example' }],
    ['this machine on another port', { host: '127.0.0.1:1' }],
    ['a web page', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('%s', async (_, headers) => {
    const answer = await knock('run', { headers, body: echo });
    expect(answer).toMatchObject({ status: 403, body: { ok: false, error: { code: 'FORBIDDEN' } } });
    expect(local.calls()).toEqual([]);
  });

  test.each(['/admin', '/local/calls', '/files/a.png', '/'])('and so is %s', async (path) => {
    const answer = await raw(local.origin + path, { method: 'GET', headers: { host: 'evil.example' } });
    expect(answer.status).toBe(403);
  });

  test('its own page is not elsewhere', async () => {
    expect((await knock('run', { headers: { origin: local.origin }, body: echo })).status).toBe(200);
    const localhost = `http://localhost:${local.port}`;
    expect((await knock('run', { headers: { origin: localhost }, body: echo })).status).toBe(200);
  });
});

test.each([
  ['another method', { method: 'PUT' }],
  ['another content type', { headers: { 'content-type': 'text/plain' } }],
  ['a body that is not JSON', { body: '{"code":' }],
  ['an empty body', { body: '' }],
  ['a list', { body: '[1]' }],
  ['null', { body: 'null' }],
  ['a text', { body: '"text"' }],
])('%s is a bad request', async (_, sent) => {
  const answer = await knock('run', sent);
  expect(answer).toEqual({ status: 400, body: refused('BAD_REQUEST') });
});

test('a body over 100 KB is refused with the limit, even when it is very large', async () => {
  for (const bytes of [100 * 1024, 3_000_000]) {
    const answer = await knock('run', { body: JSON.stringify({ text: 'x'.repeat(bytes) }) });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: { code: 'BAD_REQUEST', message: expect.stringMatching(/100 KB/) },
    });
  }
});

test.each([
  ['lists', '['.repeat(20_000) + ']'.repeat(20_000)],
  ['objects', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['lists never closed', '['.repeat(90_000)],
])('%s nested thousands deep are refused and hurt nothing', async (_, nested) => {
  const answer = await knock('run', { body: `{"code":"return 1","deep":${nested}}` });
  expect(answer).toEqual({ status: 400, body: refused('BAD_REQUEST') });
  expect(await inside(local, () => 1)).toBe(1);
});

test('brackets inside a text are not depth', async () => {
  const event = code(({ event }) => String(event.text).length, { text: '\\"[{'.repeat(500) });
  expect(await local.send('run', event)).toBe(2000);
});

describe('the function rules', () => {
  test('refuse a function that is not for clients, also to somebody known', async () => {
    const headers = { 'x-local-user': 'ann' };
    expect(await knock('jobs', { headers })).toEqual({ status: 403, body: refused('FORBIDDEN') });
  });

  test('ask for a person where a person is needed', async () => {
    expect(await knock('inbox', { body: echo })).toEqual({ status: 401, body: refused('UNAUTHENTICATED') });
    expect((await knock('inbox', { body: echo, headers: { 'x-local-user': 'ann' } })).status).toBe(200);
  });

  test('do not tell which functions exist', async () => {
    expect(await knock('nothing-here', {})).toEqual(await knock('jobs', {}));
  });

  test.each(['constructor', '__proto__', 'toString', '*', '..%2frun', 'run%2f..%2fjobs', '%00'])(
    'refuse the name %s',
    async (name) => {
      expect((await knock(name, {})).status).toBe(403);
    },
  );

  test('let through to a function that is not there: not found', async () => {
    expect(await knock('missing', {})).toEqual({ status: 404, body: refused('NOT_FOUND') });
  });

  test('come before the body is looked at', async () => {
    expect((await knock('jobs', { body: 'not json' })).status).toBe(403);
  });
});

test('a name that is not an address is a bad request', async () => {
  expect((await knock('%E0%A4%A', {})).status).toBe(400);
});

test('a function that fails gives an id and no stack, and the log has both', async () => {
  const body = JSON.stringify(
    code(() => {
      throw new Error('secret detail');
    }),
  );
  const { status, body: answer } = await knock('run', { body });
  expect({ status, answer }).toEqual({
    status: 500,
    answer: {
      ok: false,
      error: { code: 'INTERNAL', message: expect.stringMatching(/问题编号 [0-9a-f]{8}$/) },
    },
  });
  expect(JSON.stringify(answer)).not.toMatch(/secret|\.js|stack/);
  const id = JSON.stringify(answer).match(/[0-9a-f]{8}/)?.[0];
  expect(local.takeLog().join('\n')).toContain(id);
});

test('a reply over 1 MB is refused as on the platform', async () => {
  const answer = await inside(local, () => 'x'.repeat(1024 * 1024));
  expect(answer).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  expect(local.takeLog()).toEqual([expect.stringMatching(/-604001/)]);
  expect(await inside(local, () => 'x'.repeat(1024 * 1024 - 2))).toHaveLength(1024 * 1024 - 2);
});

test('what the cloud does not answer goes to the handler that was mounted', async () => {
  expect((await fetch(`${local.origin}/index.html`)).status).toBe(404);
  local.mount((request, response) => {
    response.end(`phone ${request.url}`);
    return true;
  });
  expect(await (await fetch(`${local.origin}/index.html`)).text()).toBe('phone /index.html');
});

test('a mounted handler that fails does not take the cloud with it', async () => {
  local.mount(() => Promise.reject(new Error('the phone is broken')));
  expect((await fetch(`${local.origin}/`)).status).toBe(500);
  expect(local.takeLog()).toEqual([expect.stringMatching(/the phone is broken/)]);
});

test('one address is listened to, and it is of this machine alone', async () => {
  // also 127.0.0.2 would answer if it were all of them
  for (const address of ['127.0.0.2', '[::1]'])
    await expect(fetch(`http://${address}:${local.port}/`)).rejects.toThrow();
});
