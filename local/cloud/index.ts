import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { type CallRecord, createCalls } from './calls';
import { type Clock, createClock } from './clock';
import type { Database } from './database';
import { ask, door } from './door';
import { deliver } from './events';
import { createQueue } from './functions/queue';
import { createRunner, type Runner } from './functions/runner';
import { gateway } from './gateway';
import type { Handler } from './http';
import { createIdentity } from './identity';
import { type Lock, takeLock } from './lock';
import { type Log, print } from './log';
import { checkFunctions, openFolder, openStore } from './open';
import { type Outbox, openOutbox } from './outbox';
import type { Schema } from './schema';
import { type Listening, listen, serve, under } from './server';
import { openFiles } from './storage/files';
import { createLinks } from './storage/links';
import { serveFiles } from './storage/serve';
import { createTimers, fire } from './timers';
import { tools } from './tools';
import type { World } from './world';

const MOST_AT_ONCE = 50;

export interface Settings {
  /** folder for database and files; it is made when it is not there */
  data: string;
  /** folder of the built functions, one folder each */
  functions: string;
  schema: Schema;
  /** 0 for any free port */
  port: number;
  /** `full` survives a power cut, `normal` a killed process */
  sync?: 'full' | 'normal';
  log?: Log;
  /** a function process shared with other clouds; it outlives this one */
  runner?: Runner;
  /** fire timers and deliver pushed messages every second; a test does both when it wants */
  ticking?: boolean;
}

/** The platform on this machine. */
export interface LocalCloud {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  port: number;
  database: Database;
  outbox: Pick<Outbox, 'list' | 'next' | 'faults'> & {
    /** Pushes the messages WeChat owes; returns how many. */
    deliver(): Promise<number>;
  };
  clock: Clock;
  /** The last 200 runs of functions. */
  calls(): readonly CallRecord[];
  /** Calls a function as the phone does; the event is an object or JSON text. */
  call(name: string, event: unknown, openid?: string): Promise<unknown>;
  /** Fires the timer of a function now and returns its result. */
  fire(name: string): Promise<unknown>;
  /** Delivers pushed messages and fires the timers that fell due since the last tick. */
  tick(): Promise<void>;
  /** Every function is loaded anew at its next call, as in a new instance. */
  reload(): void;
  /** Gives the requests nothing here answers to a handler: the phone. */
  mount(handler: Handler): void;
  stop(): Promise<void>;
}

/**
 * Starts the local cloud: database, storage, functions and open APIs behind one loopback server.
 *
 * @throws StartError with one sentence and what to do: folder in use or not writable, port taken, damaged database
 */
export async function startCloud(settings: Settings): Promise<LocalCloud> {
  openFolder(settings.data);
  checkFunctions(settings.functions);
  const lock = takeLock(settings.data);
  try {
    return await start(settings, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function start(settings: Settings, lock: Lock): Promise<LocalCloud> {
  const { log = print, schema, functions } = settings;
  const { server, port } = await listen(settings.port);
  try {
    const origin = `http://127.0.0.1:${port}`;
    const parts = { schema, functions, log, origin, ...open(settings, log) };
    const runner = settings.runner ?? createRunner(log);
    const cloud = assemble({ ...parts, runner }, { server, port });
    lock.announce(origin);
    const still = settings.ticking ? beat(cloud.tick) : () => undefined;
    const stop = async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (!settings.runner) await runner.stop();
      await still();
      parts.database.close();
      lock.release();
    };
    return { ...cloud, stop };
  } catch (error) {
    server.close();
    throw error;
  }
}

/** Ticks every second; the result ends it and waits for the last one. */
function beat(tick: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  const timer = setInterval(() => {
    last = tick();
  }, 1000);
  return () => {
    clearInterval(timer);
    return last;
  };
}

/** Everything that lives in the data folder, and what guards it. */
function open({ data, schema, sync = 'full' }: Settings, log: Log) {
  const clock = createClock();
  const calls = createCalls();
  const secret = randomBytes(32);
  const database = openStore({ data, schema, sync, clock, calls, log });
  return {
    clock,
    calls,
    queue: createQueue(MOST_AT_ONCE),
    database,
    outbox: openOutbox(database),
    files: openFiles(path.join(data, 'files'), database),
    links: createLinks(secret, clock.now),
    identity: createIdentity(secret),
  };
}

function assemble(world: World, { server, port }: Listening): Omit<LocalCloud, 'stop'> {
  let mounted: Handler = () => false;
  const handlers = [
    under('/admin', gateway(world)),
    under('/fn/', door(world)),
    under('/files/', serveFiles(world)),
    under('/local/', tools(world)),
    (...given: Parameters<Handler>) => mounted(...given),
  ];
  serve(server, handlers, world.log);
  const timers = createTimers(world);
  return {
    origin: world.origin,
    port,
    database: world.database,
    outbox: { ...world.outbox, deliver: () => deliver(world) },
    clock: world.clock,
    calls: world.calls.list,
    async call(name, event, openid = '') {
      const body = typeof event === 'string' ? event : JSON.stringify(event);
      return JSON.parse((await ask(world, { name, body, openid })).body);
    },
    fire: (name) => fire(world, name),
    async tick() {
      await deliver(world);
      await timers();
    },
    reload: () => world.runner.reload(),
    mount: (handler) => {
      mounted = handler;
    },
  };
}
