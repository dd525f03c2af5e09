import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startCloud } from '../../../local/cloud';
import { code, functions, schema } from '../../support/fixture';

let data: string;
let cloud: ChildProcess;
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'kill-'));
});
afterEach(() => {
  cloud.kill('SIGKILL');
  rmSync(data, { recursive: true });
});

async function startToKill(): Promise<string> {
  const command = ['--import', 'tsx', 'test/support/killable.ts', data];
  cloud = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  if (!cloud.stdout) throw new Error('no output');
  const [origin] = await once(cloud.stdout, 'data');
  return String(origin).trim();
}

const call = (origin: string, event: object) =>
  fetch(`${origin}/fn/run`, {
    method: 'POST',
    body: JSON.stringify(event),
    headers: { 'content-type': 'application/json' },
  }).then((response) => response.json());

/** One piece of work: a document, a file, an update of one that all share, and a pair in a transaction. */
const work = code(async ({ cloud, db, _, event }) => {
  const id = String(event.id);
  await db.collection('notes').add({ data: { _id: id, tags: [id], status: 'new' } });
  await cloud.uploadFile({ cloudPath: `${id}.txt`, fileContent: Buffer.from(id) });
  await db
    .collection('accounts')
    .doc('total')
    .update({ data: { n: _.inc(1) } });
  await db.runTransaction(async (transaction) => {
    await transaction.collection('notes').doc(`${id}-left`).set({ data: { id } });
    await transaction.collection('notes').doc(`${id}-right`).set({ data: { id } });
  });
  return id;
});

/** Works in eight lines at once until so many pieces were acknowledged, then kills; returns what was acknowledged. */
async function workUntilKilled(origin: string, enough: number): Promise<string[]> {
  const acknowledged: string[] = [];
  let next = 0;
  const line = async () => {
    for (;;) {
      acknowledged.push(await call(origin, { ...work, id: `w${next++}` }));
      if (acknowledged.length === enough) cloud.kill('SIGKILL');
    }
  };
  const gone = once(cloud, 'exit');
  await Promise.allSettled(Array.from({ length: 8 }, line));
  await gone;
  return acknowledged;
}

test.each([3, 30])(
  'after %i acknowledged pieces of work and a kill -9 all of them are there, none by half',
  async (enough) => {
    const origin = await startToKill();
    await call(
      origin,
      code(({ db }) =>
        db
          .collection('accounts')
          .doc('total')
          .set({ data: { n: 0 } }),
      ),
    );
    const acknowledged = await workUntilKilled(origin, enough);
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);

    const again = await startCloud({ data, functions, schema, port: 0, sync: 'normal', log: () => {} });
    again.database.check();
    const files = await again.call(
      'run',
      code(
        ({ cloud, event }) =>
          Promise.all(
            (event.ids as string[]).map(async (id) => {
              const { fileContent } = await cloud.downloadFile({
                fileID: `cloud://local-env.local/${id}.txt`,
              });
              return fileContent.toString();
            }),
          ),
        { ids: acknowledged },
      ),
    );
    expect(files).toEqual(acknowledged);
    for (const id of acknowledged)
      expect(again.database.find('notes', { filter: { tags: id } })).toEqual([
        { _id: id, tags: [id], status: 'new' },
      ]);
    const halves = again.database.find('notes', { filter: { _id: { $gte: 'w' } }, sort: { _id: 1 } });
    const sides = (side: string) => halves.map(({ _id }) => String(_id)).filter((id) => id.endsWith(side));
    expect(sides('-left').map((id) => id.replace('left', 'right'))).toEqual(sides('-right'));
    for (const id of acknowledged) expect(sides('-left')).toContain(`${id}-left`);
    const [total] = again.database.find('accounts', { filter: { _id: 'total' } });
    expect(Number(total?.n)).toBeGreaterThanOrEqual(acknowledged.length);
    expect(Number(total?.n)).toBeLessThanOrEqual(acknowledged.length + 8);
    await again.stop();
  },
  120_000,
);

test('the function process goes when the cloud is killed', async () => {
  const witness = createServer();
  await new Promise<void>((done) => witness.listen(0, '127.0.0.1', done));
  const { port } = witness.address() as AddressInfo;
  const connected = once(witness, 'connection');
  const origin = await startToKill();
  await call(
    origin,
    code(({ event }) => void process.getBuiltinModule('node:net').connect(Number(event.port), '127.0.0.1'), {
      port,
    }),
  );
  const [socket] = await connected;
  socket.on('error', () => {});
  cloud.kill('SIGKILL');
  await once(socket, 'close');
  witness.close();
});
