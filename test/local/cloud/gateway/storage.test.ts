import { readdirSync } from 'node:fs';
import path from 'node:path';
import { useCloud } from '../../../support/cloud';
import { code, functions, inside, schema } from '../../../support/fixture';

const local = useCloud({ functions, schema });

test('a file comes back as it went in, under a Chinese name', async () => {
  const seen = await inside(local, async ({ cloud }) => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'a/图 片.txt', fileContent: Buffer.from('你好') });
    const { fileContent } = await cloud.downloadFile({ fileID });
    return { fileID, text: fileContent.toString() };
  });
  expect(seen).toEqual({ fileID: 'cloud://local-env.local/a/图 片.txt', text: '你好' });
});

test('a later upload to the same path takes the place of the first', async () => {
  const text = await inside(local, async ({ cloud }) => {
    await cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('first, and longer') });
    const { fileID } = await cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('second') });
    return (await cloud.downloadFile({ fileID })).fileContent.toString();
  });
  expect(text).toBe('second');
});

test('a deleted file is gone', async () => {
  const seen = await inside(local, async ({ cloud }) => {
    const { fileID } = await cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('x') });
    const { fileList } = await cloud.deleteFile({ fileList: [fileID] });
    const again = await cloud.deleteFile({ fileList: [fileID] });
    const links = await cloud.getTempFileURL({ fileList: [fileID] });
    return [fileList[0]?.status, again.fileList[0]?.status, links.fileList[0]?.status];
  });
  expect(seen).toEqual([0, -503003, -503003]);
});

test.each([
  '../cloud.db',
  'a/../../b',
  '/a',
  'a//b',
  'a/./b',
  '',
  'a\\b',
  'a?b',
  'a#b',
  'a%2e',
  `${'长'.repeat(100)}`,
])('the path %j is refused', async (cloudPath) => {
  const before = readdirSync(local.data).sort();
  const event = code(
    ({ cloud, event }) =>
      cloud
        .uploadFile({ cloudPath: String(event.cloudPath), fileContent: Buffer.from('x') })
        .then(() => 'uploaded')
        .catch(() => 'refused'),
    { cloudPath },
  );
  expect(await local.send('run', event)).toBe('refused');
  expect(readdirSync(local.data).sort()).toEqual(before);
  expect(readdirSync(path.join(local.data, 'files'))).toEqual([]);
});

describe('a link', () => {
  /** Uploads a file and gets a link of ten minutes to it. */
  const link = (cloudPath: string) =>
    local.send(
      'run',
      code(
        async ({ cloud, event }) => {
          const cloudPath = String(event.cloudPath);
          const { fileID } = await cloud.uploadFile({ cloudPath, fileContent: Buffer.from('bytes') });
          const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 600 }] });
          return encodeURI(String(fileList[0]?.tempFileURL));
        },
        { cloudPath },
      ),
    ) as Promise<string>;

  test('shows an image in place and lets nothing run in it', async () => {
    const response = await fetch(await link('图.PNG'));
    expect(await response.text()).toBe('bytes');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': 'inline',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'",
    });
  });

  test.each(['a.html', 'a.svg', 'a.js', 'a'])('hands out %s as a download of no type', async (name) => {
    const { headers } = await fetch(await link(name));
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe('attachment');
  });

  test('ends when its time is over', async () => {
    local.clock.set('2026-08-01T00:00:00Z');
    const url = await link('a.png');
    local.clock.set('2026-08-01T00:09:59Z');
    expect((await fetch(url)).status).toBe(200);
    local.clock.set('2026-08-01T00:10:00Z');
    expect((await fetch(url)).status).toBe(403);
  });

  test('opens no other file, and not longer than it says', async () => {
    await link('other.png');
    const url = new URL(await link('a.png'));
    const other = new URL(url);
    other.pathname = '/files/other.png';
    const longer = new URL(url);
    longer.searchParams.set('until', '9999999999999');
    expect((await fetch(other)).status).toBe(403);
    expect((await fetch(longer)).status).toBe(403);
    expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(403);
  });
});

describe('the phone', () => {
  const upload = (name: string, openid?: string) =>
    fetch(`${local.origin}/local/upload?path=${encodeURIComponent(name)}`, {
      method: 'POST',
      body: 'bytes',
      headers: openid ? { 'x-local-user': openid } : {},
    }).then((response) => response.json());
  const ask = (file: string, openid: string) =>
    fetch(`${local.origin}/local/link?file=${encodeURIComponent(file)}`, {
      headers: { 'x-local-user': openid },
    }).then((response) => response.json());

  test('uploads a file of its own, and may replace it', async () => {
    const done = { ok: true, data: { fileID: 'cloud://local-env.local/reports/a.png' } };
    expect(await upload('reports/a.png', 'ann')).toEqual(done);
    expect(await upload('reports/a.png', 'ann')).toEqual(done);
  });

  test('cannot replace a file of somebody else, nor one of a function', async () => {
    await upload('reports/a.png', 'ann');
    await inside(local, ({ cloud }) =>
      cloud.uploadFile({ cloudPath: 'b.png', fileContent: Buffer.from('x') }),
    );
    const refused = { ok: false, error: { code: 'FORBIDDEN' } };
    expect(await upload('reports/a.png', 'bob')).toMatchObject(refused);
    expect(await upload('b.png', 'ann')).toMatchObject(refused);
  });

  test('uploads nothing for somebody anonymous, and nothing outside the storage', async () => {
    expect(await upload('a.png')).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    expect(await upload('../a.png', 'ann')).toMatchObject({ error: { code: 'BAD_REQUEST' } });
  });

  test('reads no file by its id, whoever asks', async () => {
    await upload('a.png', 'ann');
    for (const openid of ['ann', 'bob', ''])
      expect(await ask('cloud://local-env.local/a.png', openid)).toMatchObject({
        error: { code: 'FORBIDDEN' },
      });
  });
});
