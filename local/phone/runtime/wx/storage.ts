import { readDevice } from '../device';
import { singlePage } from '../shell/device';
import { api, Fail, sync } from './call';
import { checkQuota, sizeOf, TOTAL_LIMIT } from './quota';

/** Every person of the device bar has a storage of their own, and the single page one apart from all. */
const prefix = (): string => `wx:${singlePage() ? 'single' : readDevice().user}:`;

const keys = (): string[] =>
  Object.keys(localStorage).flatMap((name) =>
    name.startsWith(prefix()) ? [name.slice(prefix().length)] : [],
  );
const textOf = (key: string): string | null => localStorage.getItem(prefix() + key);
const bytes = (among: readonly string[]): number =>
  among.reduce((sum, key) => sum + sizeOf(textOf(key) ?? ''), 0);

/** Values keep their type: text, number, boolean, and what JSON can say. */
const wrap = (data: unknown): string => JSON.stringify({ data: data ?? '' });
const unwrap = (text: string): unknown => JSON.parse(text).data;

function write(key: string, data: unknown): void {
  if (!key) throw new Fail('parameter error: parameter.key should be String instead of Undefined');
  const text = wrap(data);
  checkQuota(text, bytes(keys().filter((other) => other !== key)));
  try {
    localStorage.setItem(prefix() + key, text);
  } catch {
    // The browser's own limit may be lower than the platform's.
    throw new Fail('exceed storage max size 10Mb');
  }
}

function read(key: string): unknown {
  const text = textOf(key);
  if (text === null) throw new Fail('data not found');
  return unwrap(text);
}

const remove = (key: string): void => localStorage.removeItem(prefix() + key);
const clear = (): void => keys().forEach(remove);
const info = () => ({
  keys: keys(),
  currentSize: Math.ceil(bytes(keys()) / 1024),
  limitSize: TOTAL_LIMIT / 1024,
});

interface Keyed {
  key: string;
}

/** Storage on the phone: in the browser's, per person. */
export const storage = {
  getStorageSync: (key: string) => (textOf(key) === null ? '' : read(key)),
  setStorageSync: (key: string, data: unknown) => sync('setStorageSync', () => write(key, data)),
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: info,
  getStorage: api('getStorage', ({ key }: Keyed) => ({ data: read(key) })),
  setStorage: api('setStorage', ({ key, data }: Keyed & { data: unknown }) => write(key, data)),
  removeStorage: api('removeStorage', ({ key }: Keyed) => remove(key)),
  clearStorage: api('clearStorage', clear),
  getStorageInfo: api('getStorageInfo', info),
};
