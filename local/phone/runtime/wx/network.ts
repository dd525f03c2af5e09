import { readDevice } from '../device';
import { Listeners } from '../shell/listeners';
import { api, Fail } from './call';

type Kind = 'wifi' | '3g' | 'none';
const KINDS: Readonly<Record<string, Kind>> = { normal: 'wifi', slow: '3g', offline: 'none' };
const networkType = (): Kind => KINDS[readDevice().network] ?? 'wifi';

/** What a slow network adds to each call, in milliseconds. */
const SLOW = 2000;

/**
 * What every call goes through first: nothing, two seconds, or no way at all.
 * @throws Fail when the device bar says offline
 */
export async function passNetwork(): Promise<void> {
  const { network } = readDevice();
  if (network === 'offline') throw new Fail('Failed to fetch', { errno: 600001 });
  if (network === 'slow') await new Promise((done) => setTimeout(done, SLOW));
}

const changed = new Listeners<{ isConnected: boolean; networkType: Kind }>();
let told: Kind | undefined;

/** Remembers the kind of network at the first question, and tells of every change after it. */
function follow(listener: Parameters<typeof changed.on>[0]): void {
  told ??= networkType();
  changed.on(listener);
}

addEventListener('devicechange', () => {
  const kind = networkType();
  if (told === undefined || kind === told) return;
  told = kind;
  changed.emit({ isConnected: kind !== 'none', networkType: kind });
});

/** The network as the device bar sets it. */
export const network = {
  getNetworkType: api('getNetworkType', () => ({ networkType: networkType() })),
  onNetworkStatusChange: follow,
  offNetworkStatusChange: changed.off,
};
