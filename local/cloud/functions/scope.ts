import { AsyncLocalStorage } from 'node:async_hooks';

/** What one run of a function sees that others running beside it do not. */
export interface Scope {
  name: string;
  environment: Record<string, string | undefined>;
  stoppedAt: number | null;
}

export const scope = new AsyncLocalStorage<Scope>();

/**
 * Lays each run's variables over `process.env`: wx-server-sdk reads the caller from there at every request,
 * because on the platform an instance serves one call at a time.
 */
export function overlayEnvironment(): void {
  const real = process.env;
  const merged = () => ({ ...real, ...scope.getStore()?.environment });
  process.env = new Proxy(real, {
    get: (_, key: string) => merged()[key],
    has: (_, key: string) => merged()[key] !== undefined,
    ownKeys: () => Object.keys(merged()).filter((key) => merged()[key] !== undefined),
    getOwnPropertyDescriptor: (_, key: string) => descriptor(merged()[key]),
    set: (_, key: string, value: unknown) => write(real, key, String(value)),
    deleteProperty: (_, key: string) => write(real, key, undefined),
  });
}

const descriptor = (value: string | undefined) =>
  value === undefined ? undefined : { value, writable: true, enumerable: true, configurable: true };

function write(real: NodeJS.ProcessEnv, key: string, value: string | undefined): true {
  const target = scope.getStore()?.environment ?? real;
  // Node would store the word "undefined" in the real environment
  if (value === undefined && target === real) delete real[key];
  else target[key] = value;
  return true;
}

/** Lets `Date` follow the clock of the cloud, for each run its own. */
export function followClock(): void {
  const now = () => scope.getStore()?.stoppedAt ?? Real.now();
  const Real = Date;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, made) => Reflect.construct(target, given.length ? given : [now()], made),
    apply: () => new Real(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}
