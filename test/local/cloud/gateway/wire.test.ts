import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseMultipart } from '../../../../local/cloud/openapi/multipart';
import { decode } from '../../../../local/cloud/openapi/wire';
import { useCloud } from '../../../support/cloud';
import { functions, schema } from '../../../support/fixture';
import type { Sdk } from '../../../support/sdk';

const local = useCloud({ functions, schema });

let recorder: Server;
let origin: string;
let sent: object[];

beforeEach(async () => {
  sent = [];
  recorder = createServer(async (request, response) => {
    const body = Buffer.concat(await request.toArray());
    const message = messageOf(request, body);
    sent.push(message);
    response.end(JSON.stringify(answerTo(message)));
  });
  await new Promise<void>((done) => recorder.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(recorder.address() as AddressInfo).port}`;
});
afterEach(() => {
  recorder.closeAllConnections();
  recorder.close();
});

/** Changes from call to call, or from machine to machine. */
const VARYING = ['wxCloudApiToken', 'requestData', 'timestamp'];

function messageOf({ method, url, headers }: IncomingMessage, body: Buffer): Record<string, unknown> {
  const path = url?.replace(/seqId=[^&]*/, 'seqId=…');
  const type = headers['content-type']?.replace(/boundary=.*/, 'boundary=…');
  const head = { request: `${method} ${path}`, type, sdk: headers['x-sdk-version'] };
  if (type?.startsWith('application/json')) return { ...head, ...mask(JSON.parse(body.toString())) };
  if (!type?.startsWith('multipart')) return { ...head, headers: mask(headers), body: body.toString() };
  const parts = parseMultipart(body, headers['content-type']?.split('boundary=')[1] ?? '');
  const texts = Object.fromEntries([...parts].map(([name, part]) => [name, part.toString()]));
  return { ...head, ...mask(texts), parameters: decode(parts.get('requestData') ?? Buffer.alloc(0)) };
}

const mask = (members: object) =>
  Object.fromEntries(
    Object.entries(members)
      .map(([key, value]) => [key, VARYING.includes(key) ? '…' : value])
      .filter(([key]) => !['host', 'connection', 'date'].includes(key)),
  );

/** Lets every operation come to its end; what it gets is of no interest. */
function answerTo({ action }: Record<string, unknown>): object {
  const data = {
    list: ['{"_id":"a"}'],
    insertedIds: ['a'],
    url: `${origin}/upload`,
    authorization: 'signature',
    token: 'token',
    fileId: 'cloud://local-env.local/a.txt',
    cosFileId: 'cos',
    response_data: '{}',
    download_list: [],
    delete_list: [],
  };
  return { requestId: 'r', data, ...(action === 'database.startTransaction' ? { transactionId: 't' } : {}) };
}

const operations: Record<string, (sdk: Sdk) => unknown> = {
  add: ({ db }) =>
    db.collection('notes').add({ data: { _id: 'a', n: 1, at: new Date(0), half: 1.5, none: null } }),
  'server date': ({ db }) =>
    db.collection('notes').add({ data: { _id: 'a', at: db.serverDate({ offset: 1000 }) } }),
  'get one': ({ db }) => db.collection('notes').doc('a').get(),
  query: ({ db, _ }) =>
    db
      .collection('notes')
      .where({
        n: _.gt(1).and(_.lte(9)),
        tags: _.in(['x']),
        title: db.RegExp({ regexp: '^x', options: 'i' }),
      })
      .orderBy('at', 'desc')
      .orderBy('_id', 'asc')
      .skip(5)
      .limit(20)
      .field({ title: true })
      .get(),
  'either of two': ({ db, _ }) =>
    db
      .collection('notes')
      .where(_.or([{ a: 1 }, { b: _.exists(false) }]))
      .get(),
  count: ({ db }) =>
    db
      .collection('notes')
      .where({ a: { b: 1 } })
      .count(),
  update: ({ db, _ }) =>
    db
      .collection('notes')
      .doc('a')
      .update({
        data: {
          a: _.inc(1),
          b: _.remove(),
          c: _.push(['x']),
          d: _.addToSet('y'),
          e: _.unshift(['z']),
          f: _.pop(),
          g: { h: 1 },
          i: _.set({ j: 1 }),
          k: _.pull(_.in([1])),
        },
      }),
  'update many': ({ db }) =>
    db
      .collection('notes')
      .where({ a: 1 })
      .update({ data: { b: 2 } }),
  set: ({ db }) =>
    db
      .collection('notes')
      .doc('a')
      .set({ data: { a: 1 } }),
  'remove one': ({ db }) => db.collection('notes').doc('a').remove(),
  'remove many': ({ db }) => db.collection('notes').where({ a: 1 }).remove(),
  aggregate: ({ db, $ }) =>
    db
      .collection('notes')
      .aggregate()
      .match({ a: 1 })
      .group({ _id: '$b', n: $.sum(1) })
      .sort({ n: -1 })
      .end(),
  transaction: ({ db }) =>
    db.runTransaction(async (transaction) => {
      const one = transaction.collection('notes').doc('a');
      await one.get();
      await one.update({ data: { a: 1 } });
    }),
  callFunction: ({ cloud }) => cloud.callFunction({ name: 'other', data: { a: 1 } }),
  uploadFile: ({ cloud }) => cloud.uploadFile({ cloudPath: 'a/图.txt', fileContent: Buffer.from('x') }),
  getTempFileURL: ({ cloud }) =>
    cloud.getTempFileURL({ fileList: ['cloud://a', { fileID: 'cloud://b', maxAge: 60 }] }),
  deleteFile: ({ cloud }) => cloud.deleteFile({ fileList: ['cloud://a'] }),
  openapi: ({ cloud }) =>
    cloud.openapi.security.msgSecCheck({ openid: 'ann', content: '你好', mediaType: 2 }),
};

test.each(Object.keys(operations))('wx-server-sdk 4.0.2 says %s in these words', async (name) => {
  const body = `process.env.TCB_CONTEXT_CNFG = sdk.event.backend;
    return (${operations[name]})(sdk).then(() => null, () => null)`;
  await local.send('run', { code: body, backend: JSON.stringify({ URL: `${origin}/admin` }) }, 'ann');
  expect(sent).toMatchSnapshot();
});
