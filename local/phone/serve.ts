// @ts-nocheck rough port: serves a mini program alone, for trying the phone without the cloud
// npx tsx local/phone/serve.ts <folder> <port>
import http from 'node:http';
import { startPhone } from './index';

const [root = 'test/local/phone/sample', port = '0'] = process.argv.slice(2);
const phone = await startPhone({ root, log: console.log, dev: true });
const server = http.createServer(async (req, res) => {
  if (req.url.startsWith('/fn/')) { res.writeHead(200, { 'content-type': 'application/json' }); res.end(JSON.stringify({ ok: true, list: Array.from({ length: 8 }, (_, i) => ({ id: i + 1, title: `第 ${i + 1} 条内容` })) })); return; }
  if (!(await phone.handle(req, res))) { res.writeHead(404); res.end('not found'); }
}).listen(Number(port), '127.0.0.1', () => console.log(`ready http://127.0.0.1:${server.address().port} in ${phone.ready} ms`));
