import { resolveAsset } from '../paths';
import { Fail } from './call';

const TEMP = 'wxfile://tmp_';
export const USER = 'wxfile://usr';

/** Files of this session by path: what was chosen, drawn, downloaded or written. Gone with the page. */
const kept = new Map<string, Blob>();
const urls = new Map<string, string>();
let count = 0;

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/gif': '.gif',
  'image/webp': '.webp',
  'application/json': '.json',
  'text/plain': '.txt',
};

/**
 * Keeps a file and answers its path. Pictures get an address that `<image>` can show, because the browser
 * knows nothing of `wxfile:`.
 */
export function keepTemp(blob: Blob): string {
  count += 1;
  const path = blob.type.startsWith('image/')
    ? URL.createObjectURL(blob)
    : `${TEMP}${count}${endingOf(blob)}`;
  kept.set(path, blob);
  return path;
}

const endingOf = ({ type }: Blob): string => ENDINGS[type] ?? '';

export const keepAs = (path: string, blob: Blob): void => {
  kept.set(path, blob);
};
export const drop = (path: string): boolean => kept.delete(path);
export const isKept = (path: string): boolean => kept.has(path);
export const keptPaths = (): string[] => [...kept.keys()];

/** An address the browser can load for any path a mini program may hold. */
export function addressOf(path: string): string {
  const blob = path.startsWith('wxfile:') ? kept.get(path) : undefined;
  if (!blob) return resolveAsset(path);
  const url = urls.get(path) ?? URL.createObjectURL(blob);
  urls.set(path, url);
  return url;
}

/**
 * The bytes behind a path: a kept file, else a file of the package.
 * @throws Fail when there is none
 */
export async function blobOf(path: string): Promise<Blob> {
  const blob = kept.get(path);
  if (blob) return blob;
  const missing = new Fail(`no such file or directory, open "${path}"`, { errno: 1300002 });
  if (!path || path.startsWith('wxfile:')) throw missing;
  const response = await fetch(resolveAsset(path));
  if (!response.ok) throw missing;
  return response.blob();
}
