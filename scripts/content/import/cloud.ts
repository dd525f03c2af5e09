import { readFile } from 'node:fs/promises';
import { startCloud } from '../../../local/cloud';
import { readLock } from '../../../local/cloud/lock';
import { parseSchema } from '../../../local/cloud/schema';

const SCHEMA = 'cloudfunctions/schema.json';

/**
 * Lends the local cloud of a data folder: the one that runs, or one opened for the time of the work.
 *
 * @throws StartError where the folder or the built functions cannot be used
 */
export async function withCloud<T>(data: string, work: (origin: string) => Promise<T>): Promise<T> {
  const running = readLock(data);
  if (running?.origin) return work(running.origin);
  const schema = parseSchema(await readFile(SCHEMA, 'utf8'), SCHEMA);
  const settings = { data, functions: 'dist/cloudfunctions', schema, port: 0, ticking: false };
  const cloud = await startCloud(settings);
  return work(cloud.origin).finally(() => cloud.stop());
}
