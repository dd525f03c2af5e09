import { symlinkSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import path from 'node:path';
import { type Phone, startPhone } from '../../../local/phone';
import { originOf, servePhone } from '../../support/phone';
import { makeProject } from '../../support/project';

const project = makeProject({ 'assets/a.svg': '<svg/>', 'secret.txt': 'no' });
let phone: Phone;
let server: Server;

beforeAll(async () => {
  symlinkSync('/etc/hostname', path.join(project.folder, 'assets/out.png'));
  phone = await startPhone({ root: project.folder, log: () => {}, dev: false });
  server = await servePhone(phone);
});
afterAll(async () => {
  await phone.stop();
  server.closeAllConnections();
  server.close();
  project.remove();
});

/** Sends a path as it is; fetch would tidy it up first. */
const get = (address: string, method = 'GET') =>
  new Promise<{ status: number | undefined; type: string | undefined; headers: object; body: string }>(
    (done, fail) => {
      const call = request(originOf(server), { path: address, method }, async (response) => {
        const parts = await response.toArray();
        const { statusCode: status, headers } = response;
        done({ status, type: headers['content-type'], headers, body: Buffer.concat(parts).toString() });
      });
      call.on('error', fail);
      call.end();
    },
  );

describe('the phone serves', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/?user=x', 'text/html; charset=utf-8'],
    ['/phone/host.js', 'text/javascript; charset=utf-8'],
    ['/phone/app.js', 'text/javascript; charset=utf-8'],
    ['/phone/app.css', 'text/css; charset=utf-8'],
    ['/phone/icon/search.svg', 'image/svg+xml'],
    ['/phone/file/assets/a.svg', 'image/svg+xml'],
  ])('%s as %s, not to be guessed otherwise', async (address, type) => {
    const answer = await get(address);
    expect(answer).toMatchObject({ status: 200, type });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff' });
    expect(answer.headers).toHaveProperty('cache-control');
  });

  test('a document that may speak to this machine only', async () => {
    const { headers } = await get('/');
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'self'"),
    });
  });

  test.each([
    '/phone/file/secret.txt',
    '/phone/file/pages/a/a.ts',
    '/phone/file/../package.json',
    '/phone/file/%2e%2e/%2e%2e/etc/hostname',
    '/phone/file/..%2f..%2fetc%2fhostname.png',
    '/phone/file/assets/out.png',
    '/phone/file/assets/a.svg%00.png',
    '/phone/file/miniprogram_npm/../../secret.png',
    '/phone/file/assets',
    '/phone/icon/..%2fpackage.svg',
    '/phone/icon/nothing-of-the-kind.svg',
    '/phone/%E0%A4%A',
    '/constructor',
    '/fn/content',
  ])('nothing at %s', async (address) => {
    expect(await get(address)).toMatchObject({ status: 404, body: '' });
  });

  test('nobody who writes', async () => {
    expect(await get('/', 'POST')).toMatchObject({ status: 404 });
  });
});
