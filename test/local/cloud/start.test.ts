import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type LocalCloud, type Settings, startCloud } from '../../../local/cloud';
import { StartError } from '../../../local/cloud/errors';
import { readLock } from '../../../local/cloud/lock';
import { code, functions, schema } from '../../support/fixture';

let folder: string;
let running: LocalCloud[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'start-'));
  running = [];
});
afterEach(async () => {
  for (const cloud of running) await cloud.stop();
  rmSync(folder, { recursive: true });
});

async function start(more: Partial<Settings> = {}): Promise<LocalCloud> {
  const data = path.join(folder, 'data');
  const cloud = await startCloud({
    data,
    functions,
    schema,
    port: 0,
    sync: 'normal',
    log: () => {},
    ...more,
  });
  running.push(cloud);
  return cloud;
}

/** The error of a start that cannot succeed. */
const refusal = (more: Partial<Settings>) =>
  start(more).then(
    () => undefined,
    (error: unknown) => error,
  );

test('a cloud makes its folder, says where it is, and leaves nothing locked', async () => {
  const cloud = await start();
  expect(readLock(path.join(folder, 'data'))).toEqual({ pid: process.pid, origin: cloud.origin });
  expect(cloud.origin).toBe(`http://127.0.0.1:${cloud.port}`);
  await running.pop()?.stop();
  expect(readLock(path.join(folder, 'data'))).toBeUndefined();
});

test('what was stored is there after a restart: documents, files, outbox and messages under way', async () => {
  const first = await start();
  await first.call(
    'run',
    code(async ({ cloud, db }) => {
      await db
        .collection('notes')
        .doc('a')
        .set({ data: { n: 1 } });
      await cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('bytes') });
      const openid = 'ann';
      const media = { openid, scene: 2, version: 2, mediaType: 2, mediaUrl: 'http://127.0.0.1/a.png' };
      await cloud.openapi.security.mediaCheckAsync(media);
    }),
    'ann',
  );
  await running.pop()?.stop();
  const second = await start();
  const seen = await second.call(
    'run',
    code(async ({ cloud, db }) => {
      const { fileContent } = await cloud.downloadFile({ fileID: 'cloud://local-env.local/a.txt' });
      return { n: (await db.collection('notes').doc('a').get()).data.n, file: fileContent.toString() };
    }),
  );
  expect(seen).toEqual({ n: 1, file: 'bytes' });
  expect(second.outbox.list()).toMatchObject([{ api: 'security.mediaCheckAsync' }]);
  expect(await second.outbox.deliver()).toBe(1);
});

describe('a start that cannot succeed says one sentence and what to do', () => {
  test('when the folder is in use', async () => {
    await start();
    expect(await refusal({})).toMatchObject({
      message: expect.stringMatching(/in use by process \d+ at http/),
    });
  });

  test('when the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
    const { port } = other.address() as AddressInfo;
    const error = await refusal({ port });
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ message: `Port ${port} is in use.`, remedy: expect.stringMatching(/\.$/) });
    await new Promise((done) => other.close(done));
    // nothing was left behind
    expect(await refusal({})).toBeUndefined();
  });

  test('when the folder cannot be made', async () => {
    writeFileSync(path.join(folder, 'file'), '');
    const error = await refusal({ data: path.join(folder, 'file', 'data') });
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ message: expect.stringMatching(/cannot be written/) });
  });

  test('when the database is damaged, and the damaged file stays as it is', async () => {
    const data = path.join(folder, 'data');
    mkdirSync(data);
    writeFileSync(path.join(data, 'cloud.db'), 'not a database '.repeat(1000));
    const error = await refusal({});
    expect(error).toBeInstanceOf(StartError);
    expect(error).toMatchObject({ remedy: expect.stringMatching(/--fresh/) });
    expect(readLock(data)).toBeUndefined();
  });

  test('when no functions were built', async () => {
    const error = await refusal({ functions: path.join(folder, 'nothing') });
    expect(error).toMatchObject({ remedy: expect.stringMatching(/build/) });
  });

  test.each([
    ['{', /config\.json cannot be used: .*JSON/],
    ['{"timeout":"3"}', /config\.json cannot be used: timeout: /],
    ['{"triggers":[{"name":"a","type":"timer","config":"* * * * *"}]}', /triggers\.0\.config: seven fields/],
  ])('when a config.json is %s', async (text, message) => {
    const broken = path.join(folder, 'functions', 'one');
    mkdirSync(broken, { recursive: true });
    writeFileSync(path.join(broken, 'index.js'), '');
    writeFileSync(path.join(broken, 'config.json'), text);
    expect(await refusal({ functions: path.dirname(broken) })).toMatchObject({
      message: expect.stringMatching(message),
    });
  });
});
