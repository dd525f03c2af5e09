import { createHmac } from 'node:crypto';
import { checked } from './files';

/** Signed addresses of files: whoever has one may use it until it ends, as on the platform. */
export interface Links {
  /** An address to read from, unencoded: the SDK encodes it. `seconds` is how long it lives. */
  toRead(cloudPath: string, seconds: number): string;
  /** What the SDK sends along with an upload. */
  toWrite(cloudPath: string): string;
  mayRead(cloudPath: string, query: URLSearchParams): boolean;
}

export function createLinks(secret: Buffer, now: () => number): Links {
  const sign = (...parts: unknown[]) => createHmac('sha256', secret).update(parts.join('\n')).digest('hex');
  return {
    toRead(cloudPath, seconds) {
      const until = now() + seconds * 1000;
      return `/files/${checked(cloudPath)}?until=${until}&sign=${sign('read', cloudPath, until)}`;
    },
    toWrite: (cloudPath) => sign('write', checked(cloudPath)),
    mayRead(cloudPath, query) {
      const until = query.get('until') ?? '';
      return Number(until) > now() && query.get('sign') === sign('read', cloudPath, until);
    },
  };
}
