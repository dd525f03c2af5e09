import { readFile } from 'node:fs/promises';
import getPort, { portNumbers } from 'get-port';
import { type LocalCloud, startCloud } from '../../local/cloud';
import { parseSchema } from '../../local/cloud/schema';
import { type Phone, startPhone } from '../../local/phone';
import { buildFunctions } from '../build/functions';
import { setAside } from './aside';
import { loadLibrary } from './library';
import type { Options } from './options';
import { step } from './progress';
import { watchSources } from './watch';

const SCHEMA = 'cloudfunctions/schema.json';
const PORTS = portNumbers(5170, 5270);

export interface Platform {
  origin: string;
  stop(): Promise<void>;
}

/**
 * Starts the whole product on this machine, one printed line for each part.
 *
 * @param options the command line
 * @throws StartError, SchemaError: one sentence for the person at the terminal
 */
export async function startPlatform(options: Options): Promise<Platform> {
  if (options.fresh) await step('fresh', () => clear(options.data));
  // the compilers run in a process of their own, so building both sides at once is faster on two cores
  const [cloud, phone] = await Promise.all([buildCloud(options), step('phone', compile)]);
  cloud.mount(phone.handle);
  await step('content', async () => [await loadLibrary(cloud, options.data), undefined]);
  warm(cloud);
  const unwatch = watchSources(cloud, options.data);
  return { origin: cloud.origin, stop: () => stop(cloud, phone, unwatch) };
}

async function buildCloud(options: Options): Promise<LocalCloud> {
  await step('functions', build);
  return step('cloud', () => open(options));
}

/** Loads the functions and their SDK while the browser opens; what fails here fails again where somebody sees it. */
function warm(cloud: LocalCloud): void {
  cloud.call('content', { action: 'home', input: {} }).catch(() => undefined);
}

async function clear(data: string) {
  const aside = await setAside(data, Date.now());
  return [aside ? `the old state is now in ${aside}` : 'there was no old state', undefined] as const;
}

async function build() {
  const names = await buildFunctions('cloudfunctions', 'dist/cloudfunctions');
  return [names.join(', '), undefined] as const;
}

async function open({ data, port }: Options): Promise<readonly [string, LocalCloud]> {
  const cloud = await startCloud({
    data,
    functions: 'dist/cloudfunctions',
    schema: parseSchema(await readFile(SCHEMA, 'utf8'), SCHEMA),
    port: port ?? (await getPort({ port: PORTS, host: '127.0.0.1' })),
    sync: 'full',
    ticking: true,
  });
  return [`data in ${data}`, cloud];
}

async function compile(): Promise<readonly [string, Phone]> {
  const phone = await startPhone({ root: 'miniprogram', log: console.log, dev: true });
  return ['miniprogram', phone];
}

async function stop(cloud: LocalCloud, phone: Phone, unwatch: () => void): Promise<void> {
  unwatch();
  await phone.stop();
  await cloud.stop();
}
