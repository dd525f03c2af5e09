import { createReadStream, realpathSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

/** The assets WeChat packs with a mini program; source is none of them. */
const TYPES: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
};

/** The real file an address means, if it lies in `folder`; links leading out of it do not count. */
function fileIn(folder: string, address: string): string | undefined {
  try {
    const file = realpathSync(path.join(folder, address));
    const relative = path.relative(realpathSync(folder), file);
    if (relative.startsWith('..') || path.isAbsolute(relative)) return undefined;
    return statSync(file).isFile() ? file : undefined;
  } catch {
    // A file that is not there, or an address no file can have (a zero byte).
    return undefined;
  }
}

/** Sends an asset of the mini program; false where there is none of that name. */
export function sendAsset(response: ServerResponse, folder: string, address: string): boolean {
  const type = TYPES[path.extname(address).toLowerCase()];
  const file = type && fileIn(folder, address);
  if (!file) return false;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  createReadStream(file).pipe(response);
  return true;
}
