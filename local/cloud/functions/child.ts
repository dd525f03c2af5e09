/** Runs in a process of its own: whatever a function does to its process, the database is not in it. */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { format } from 'node:util';
import { followClock, overlayEnvironment, scope } from './scope';
import type { FromChild, Run, ToChild } from './wire';

type Main = (event: unknown, context: unknown) => unknown;

const load = createRequire(path.join(process.cwd(), 'functions.js'));
const versions = new Map<string, number>();

const say = (message: FromChild) => process.send?.(message);

function forget(file: string): void {
  const folder = path.dirname(file) + path.sep;
  for (const key of Object.keys(load.cache)) if (key.startsWith(folder)) delete load.cache[key];
}

/** Loads a function, anew when its file was built again. */
function mainOf(file: string): Main {
  const version = statSync(file).mtimeMs;
  if (versions.get(file) !== version) forget(file);
  versions.set(file, version);
  return load(file).main;
}

function reload(): void {
  for (const file of versions.keys()) forget(file);
  versions.clear();
}

const contextOf = ({ name, environment, timeout }: Run) => ({
  callbackWaitsForEmptyEventLoop: true,
  memory_limit_in_mb: 256,
  time_limit_in_ms: timeout * 1000,
  request_id: environment.TCB_SEQID,
  function_version: '$LATEST',
  function_name: name,
  namespace: environment.SCF_NAMESPACE,
});

async function run(id: number, work: Run): Promise<void> {
  const main = mainOf(work.file);
  say({ type: 'started', id });
  const result = await main({ ...JSON.parse(work.event), ...work.added }, contextOf(work));
  say({ type: 'reply', id, text: JSON.stringify(result) ?? 'null' });
}

const stackOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : format(error));

function begin({ id, ...work }: Extract<ToChild, { type: 'run' }>): void {
  const { name, environment, stoppedAt } = work;
  const failed = (error: unknown) => say({ type: 'failure', id, stack: stackOf(error) });
  scope.run({ name, environment, stoppedAt }, () => void run(id, work).catch(failed));
}

function receive(message: ToChild): void {
  if (message.type === 'reload') reload();
  else if (message.type === 'ping') say({ type: 'pong' });
  else begin(message);
}

const speak =
  (level: 'info' | 'warn' | 'error') =>
  (...words: unknown[]) =>
    say({ type: 'log', level, text: `${scope.getStore()?.name ?? 'function'}: ${format(...words)}` });

overlayEnvironment();
followClock();
Object.assign(console, {
  debug: speak('info'),
  log: speak('info'),
  info: speak('info'),
  warn: speak('warn'),
  error: speak('error'),
});
process.on('message', receive);
// The cloud is gone, however it went.
process.on('disconnect', () => process.exit());
