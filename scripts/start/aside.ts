import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import dayjs from 'dayjs';

/**
 * Sets a data folder aside, so that a fresh start never destroys what somebody made by hand.
 *
 * @returns where the old state is now, or `undefined` where there was none
 */
export async function setAside(data: string, now: number): Promise<string | undefined> {
  if (!existsSync(data)) return undefined;
  const aside = `${data}-${dayjs(now).format('YYYYMMDD-HHmmss')}`;
  await rename(data, aside);
  return aside;
}
