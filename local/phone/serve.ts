// Tries the phone without the cloud: npx tsx local/phone/serve.ts <folder> <port>
import http from 'node:http';
import { startPhone } from './index';

const [root = 'test/local/phone/sample', port = '0'] = process.argv.slice(2);
const phone = await startPhone({ root, log: console.log, dev: true });
const list = Array.from({ length: 8 }, (_, i) => ({ id: i + 1, title: `第 ${i + 1} 条内容` }));
const server = http.createServer(async (request, response) => {
  if (request.url?.startsWith('/fn/')) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ ok: true, list }));
  } else if (!(await phone.handle(request, response))) response.writeHead(404).end('not found');
});
server.listen(Number(port), '127.0.0.1', () => console.log('ready', server.address(), phone.ready, 'ms'));
