// @ts-nocheck rough port, to be replaced
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeBundle } from './build/bundle';
import { makeHandler } from './server';

const here = path.dirname(fileURLToPath(import.meta.url));
export async function startPhone({ root, log = console.log, dev = true }) {
  const t0 = performance.now();
  const dir = path.resolve(root), npmRoot = path.resolve(here, '../..');
  const state = {}, clients = new Set();
  const bundle = await makeBundle({ root: dir, dev, npmRoot, here });
  const rebuild = async () => {
    const t = performance.now();
    try { Object.assign(state, await bundle.rebuild(), { err: '' }); log(`compiled in ${Math.round(performance.now() - t)} ms`); } catch (e) { state.err = String(e.message ?? e); log(state.err); }
    for (const c of clients) c.write('data: 1\n\n');
  };
  await rebuild();
  let timer, running = false, dirty = false;
  const changed = async () => { if (running) { dirty = true; return; } running = true; do { dirty = false; await rebuild(); } while (dirty); running = false; };
  const watcher = dev ? fs.watch(dir, { recursive: true }, () => { clearTimeout(timer); timer = setTimeout(changed, 50); }) : null;
  return {
    handle: makeHandler({ root: dir, npmRoot, state, clients }),
    rebuild: changed,
    async stop() { watcher?.close(); for (const c of clients) c.end(); await bundle.dispose(); },
    ready: Math.round(performance.now() - t0),
  };
}
