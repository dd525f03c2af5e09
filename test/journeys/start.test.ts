import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { folderWith } from '../support/folder';
import { failProduct, startProduct } from '../support/product';

const PATIENCE = 90_000;

/** A sentence for a person: no stack, no file of ours. */
const expectSentence = (printed: string, words: RegExp) => {
  expect(printed).toMatch(words);
  expect(printed).not.toMatch(/^\s+at |node_modules/m);
};

const ask = (origin: string, body: string) =>
  fetch(`${origin}/fn/content`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });

async function holdPort() {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { port: String(port), free: () => new Promise((done) => server.close(done)) };
}

describe('npm start', () => {
  test(
    'says in one sentence that a named port is in use',
    async () => {
      const { port, free } = await holdPort();
      const { code, printed } = await failProduct('--port', port, '--data', path.join(folderWith(), 'data'));
      await free();
      expect(code).toBe(1);
      expectSentence(printed, new RegExp(`Port ${port} is in use. Stop the program that uses it`));
    },
    PATIENCE,
  );

  test(
    'says in one sentence that a data folder cannot be used',
    async () => {
      const data = path.join(folderWith({ file: 'not a folder' }), 'file');
      const { code, printed } = await failProduct('--data', data);
      expect(code).toBe(1);
      expectSentence(printed, /folder/);
    },
    PATIENCE,
  );

  test(
    'keeps a damaged database, says what to do, and starts afresh when told to',
    async () => {
      const data = path.join(folderWith({ 'data/cloud.db': 'this is no database '.repeat(500) }), 'data');
      const { code, printed } = await failProduct('--data', data);
      expect(code).toBe(1);
      expectSentence(printed, /--fresh/);

      const product = await startProduct('--data', data, '--fresh');
      expect(product.printed.join('\n')).toMatch(/the old state is now in .*data-\d{8}-\d{6}/);
      const reply = await ask(product.origin, '{"action":"read","input":{"id":"a01"}}');
      expect(await reply.json()).toMatchObject({ ok: true, data: { id: 'a01' } });
      expect(await product.stop()).toBe(0);
    },
    PATIENCE,
  );

  test(
    'lets one cloud have a data folder and names the one that has it',
    async () => {
      const data = path.join(folderWith(), 'data');
      const product = await startProduct('--data', data);
      const { code, printed } = await failProduct('--data', data);
      expect(code).toBe(1);
      expectSentence(printed, new RegExp(`in use by process \\d+ at ${product.origin}`));
      expect(await product.stop()).toBe(0);
    },
    PATIENCE,
  );
});
