import type { ChildProcess } from 'node:child_process';
import { PlatformError } from '../errors';
import type { Log } from '../log';
import { startProcess } from './process';
import type { FromChild, Run, ToChild } from './wire';

/** Loading a function is not its own time on the platform either; nobody waits for ever. */
const LOAD_SECONDS = 20;
/** A process that does not answer for this long is stuck in a loop. */
const DEAF_MS = 3000;

interface Waiting {
  run: Run;
  timer: NodeJS.Timeout | undefined;
  settle(result: string | PlatformError): void;
}

/** Runs functions in one child process, which is started when needed and again after it died. */
export interface Runner {
  /**
   * @returns the result as JSON text
   * @throws PlatformError when the function throws, takes too long or takes its process down
   */
  run(run: Run): Promise<string>;
  /** Every function is loaded anew at its next run, as in a new instance. */
  reload(): void;
  /** names of the functions that run now */
  running(): string[];
  stop(): Promise<void>;
}

export function createRunner(log: Log): Runner {
  const waiting = new Map<number, Waiting>();
  let child: ChildProcess | undefined;
  let closed: Promise<unknown> = Promise.resolve();
  let deaf: NodeJS.Timeout | undefined;
  let last = 0;
  let stopped = false;

  const tell = (message: ToChild) => child?.connected && child.send(message);

  function live(): void {
    if (child) return;
    const born = startProcess(log);
    child = born;
    born.on('message', receive);
    closed = new Promise((done) => {
      born.on('close', (code, signal) => done(lost(signal ?? `exit code ${code}`)));
    });
  }

  function receive(message: FromChild): void {
    if (message.type === 'log') log({ level: message.level, text: message.text });
    else if (message.type === 'pong') clearTimeout(deaf);
    else progress(message);
  }

  function progress(message: Exclude<FromChild, { type: 'log' | 'pong' }>): void {
    const work = waiting.get(message.id);
    if (!work) return;
    if (message.type === 'started') limit(work, work.run.timeout);
    else if (message.type === 'reply') work.settle(message.text);
    else fail(work, message.stack);
  }

  function fail(work: Waiting, stack: string): void {
    log({ level: 'error', text: `${work.run.name}: ${stack}` });
    work.settle(crash(stack));
  }

  function limit(work: Waiting, seconds: number): void {
    clearTimeout(work.timer);
    work.timer = setTimeout(() => late(work, seconds), seconds * 1000);
  }

  function late(work: Waiting, seconds: number): void {
    work.settle(
      new PlatformError('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Invoking task timed out after ${seconds} seconds`),
    );
    log({ level: 'error', text: `${work.run.name}: timed out after ${seconds} seconds` });
    clearTimeout(deaf);
    deaf = setTimeout(() => child?.kill('SIGKILL'), DEAF_MS);
    tell({ type: 'ping' });
  }

  function lost(reason: string): void {
    child = undefined;
    clearTimeout(deaf);
    if (waiting.size) log({ level: 'error', text: `the function process ended (${reason})` });
    for (const work of [...waiting.values()]) work.settle(crash(`the function process ended (${reason})`));
  }

  return {
    run(run) {
      if (stopped) return Promise.reject(crash('the cloud has stopped'));
      live();
      const id = ++last;
      return new Promise((resolve, reject) => {
        const work: Waiting = { run, settle, timer: undefined };
        function settle(result: string | PlatformError): void {
          clearTimeout(work.timer);
          waiting.delete(id);
          if (typeof result === 'string') resolve(result);
          else reject(result);
        }
        waiting.set(id, work);
        limit(work, LOAD_SECONDS);
        tell({ type: 'run', id, ...run });
      });
    },
    reload: () => void tell({ type: 'reload' }),
    running: () => [...waiting.values()].map(({ run }) => run.name),
    async stop() {
      stopped = true;
      child?.kill('SIGKILL');
      await closed;
    },
  };
}

const crash = (detail: string) =>
  new PlatformError(
    'FUNCTIONS_EXECUTE_FAIL',
    JSON.stringify({ errorCode: 1, errorMessage: 'user code exception caught', stackTrace: detail }),
  );
