import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionName, FunctionName, Input, Output, Reply } from '@bianyao/contract';
import { type LocalCloud, startCloud } from '../../local/cloud';
import { createRunner } from '../../local/cloud/functions/runner';
import type { Entry } from '../../local/cloud/log';
import { parseSchema, type Schema } from '../../local/cloud/schema';

export interface Options {
  /** folder of built functions; the product's when absent */
  functions?: string;
  schema?: Schema;
}

/** A fresh local cloud for each test of a file. Its members are there from the first `beforeEach` on. */
export interface TestCloud extends Omit<LocalCloud, 'call' | 'stop'> {
  /** Calls an action as the phone does; `openid` absent = somebody anonymous. */
  call<F extends FunctionName, A extends ActionName<F>>(
    name: F,
    action: A,
    input: Input<F, A>,
    openid?: string,
  ): Promise<Reply<Output<F, A>>>;
  /** Calls with any event, well formed or not: an object or JSON text. */
  send(name: string, event: unknown, openid?: string): Promise<unknown>;
  /** data folder of this test */
  data: string;
  /** Marks the warnings and errors logged so far as expected, and returns their texts. */
  takeLog(): string[];
}

/**
 * Gives each test of a file a cloud of its own: fresh database, storage, clock and function instances. The function
 * process is shared within the file, because loading the SDK takes half a second. A test fails when a query scans
 * a collection, when a function or the cloud logs a warning or an error nobody took, and when a call still runs.
 */
export function useCloud(options: Options = {}): TestCloud {
  let log: Entry[] = [];
  const takeLog = () => {
    const loud = log.filter(({ level }) => level !== 'info');
    log = [];
    return loud.map(({ text }) => text);
  };
  const runner = createRunner((entry) => log.push(entry));
  const world = {} as TestCloud & LocalCloud;

  beforeEach(async () => {
    const data = mkdtempSync(path.join(tmpdir(), 'bianyao-'));
    const cloud = await startCloud({ ...settingsOf(options), data, runner, log: (entry) => log.push(entry) });
    runner.reload();
    const call = (name: string, action: string, input: unknown, openid?: string) =>
      cloud.call(name, { action, input }, openid);
    Object.assign(world, cloud, { data, takeLog, call, send: cloud.call });
  });

  afterEach(async () => {
    const running = runner.running();
    await world.stop();
    rmSync(world.data, { recursive: true });
    expect(takeLog()).toEqual([]);
    expect(running).toEqual([]);
  });

  afterAll(() => runner.stop());

  return world;
}

const settingsOf = ({ functions = 'dist/cloudfunctions', schema = productSchema() }: Options) => ({
  functions,
  schema,
  port: 0,
  sync: 'normal' as const,
});

const productSchema = () => parseSchema(readFileSync('cloudfunctions/schema.json', 'utf8'));
