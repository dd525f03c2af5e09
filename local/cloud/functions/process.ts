import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Log } from '../log';

let program: string | undefined;

/** The program of the function process. Bundled in memory: the process then needs no loader that touches functions. */
function bundle(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('child.ts', import.meta.url))],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    minifyWhitespace: true,
  });
  return outputFiles[0]?.text ?? '';
}

/** Starts the process that runs functions. It sees nothing of this process's environment but its path. */
export function startProcess(log: Log): ChildProcess {
  program ??= bundle();
  const child = spawn(process.execPath, ['--enable-source-maps', '-e', program], {
    // the platform's functions live in UTC; Windows opens no socket without SystemRoot
    env: { PATH: process.env.PATH, SystemRoot: process.env.SystemRoot, TZ: 'UTC' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  echo(child.stdout, (text) => log({ level: 'info', text }));
  echo(child.stderr, (text) => log({ level: 'error', text }));
  return child;
}

function echo(stream: NodeJS.ReadableStream | null, line: (text: string) => void): void {
  if (stream) createInterface({ input: stream }).on('line', line);
}
