// @ts-nocheck rough port, to be replaced
import fs from 'node:fs';
import path from 'node:path';

const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.json': 'application/json' };
const frame = `const stored=JSON.parse(localStorage.device||'{}');const q=new URLSearchParams(location.search);for(const k of ['user','theme','font','network','scene'])if(q.has(k))stored[k]=q.get(k);localStorage.device=JSON.stringify(stored);document.write('<div id="app"></div><script src="/phone/app.js"><\\/script>')`;
const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1,maximum-scale=1,user-scalable=no"><title>phone</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/phone/app.css"></head><body><script>${frame}</script><script>new EventSource("/phone/reload").onmessage=()=>location.reload()</script></body></html>`;
export function makeHandler({ root, npmRoot, state, clients }) {
  const iconDir = path.join(npmRoot, 'node_modules/tdesign-icons-svg/src');
  const icon = (name) => fs.readFileSync(path.join(iconDir, name), 'utf8').replace('view-box=', 'viewBox=').replace(/(width|height)="1em"/g, '$1="24"').replace(/currentColor/g, '#000');
  return async (req, res) => {
    const p = decodeURIComponent(new URL(req.url, 'http://x').pathname);
    const send = (body, type, code = 200) => { res.writeHead(code, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }); res.end(body); return true; };
    if (p === '/') return send(state.err ? `<pre>${state.err}</pre>` : html, 'text/html');
    if (p === '/phone/app.js') return send(state.js, 'text/javascript');
    if (p === '/phone/app.css') return send(state.css, 'text/css');
    if (p === '/phone/reload') { res.writeHead(200, { 'content-type': 'text/event-stream' }); clients.add(res); req.on('close', () => clients.delete(res)); return true; }
    if (p.startsWith('/phone/icon/')) { try { return send(icon(path.basename(p)), 'image/svg+xml'); } catch { return send('', 'text/plain', 404); } }
    if (p.startsWith('/phone/file/')) { const f = path.join(root, p.slice(12)); if (f.startsWith(root) && fs.existsSync(f) && fs.statSync(f).isFile()) { res.writeHead(200, { 'content-type': types[path.extname(f)] || 'application/octet-stream' }); fs.createReadStream(f).pipe(res); return true; } }
    return false;
  };
}
