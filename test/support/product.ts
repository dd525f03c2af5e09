import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

export interface Product {
  origin: string;
  /** Everything it printed so far. */
  printed: readonly string[];
  /** Ctrl-C; resolves with the exit code once it has ended. */
  stop(): Promise<number | null>;
}

const running = new Set<ChildProcess>();

afterAll(() => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts the product as a person does and waits for its ready line; rejects with what it printed where it ends first. */
export async function startProduct(...words: string[]): Promise<Product> {
  const { child, said, printed, ended } = launch(words);
  const ready = new Promise<string>((done) => {
    said.on('line', (line) => line.startsWith('ready ') && done(line.slice('ready '.length)));
  });
  const failed = ended.then(() => Promise.reject(new Error(printed.join('\n'))));
  const origin = await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  const stop = () => {
    child.kill('SIGINT');
    return ended;
  };
  return { origin, printed, stop };
}

/** Runs a start that is expected to fail; resolves with its exit code and what it printed. */
export async function failProduct(...words: string[]): Promise<{ code: number | null; printed: string }> {
  const { printed, ended } = launch(words);
  return { code: await ended, printed: printed.join('\n') };
}

function launch(words: readonly string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--no-open', ...words]);
  const printed: string[] = [];
  running.add(child);
  const said = createInterface({ input: child.stdout });
  for (const lines of [said, createInterface({ input: child.stderr })])
    lines.on('line', (line) => printed.push(line));
  const ended = new Promise<number | null>((done) => child.once('close', done));
  void ended.then(() => running.delete(child));
  return { child, said, printed, ended };
}
