import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Database } from '../database';
import { PlatformError } from '../errors';
import { ENVIRONMENT, RESERVED } from '../world';

/** Cloud storage: paths and bytes, and for what a client uploaded, whose it is. */
export interface Files {
  /** Writes a file; it is on disk when this returns. `owner` is empty for a function. */
  write(cloudPath: string, bytes: Buffer, owner: string): void;
  read(cloudPath: string): Buffer | undefined;
  /** openid of who wrote it; `undefined` when there is no such file */
  owner(cloudPath: string): string | undefined;
  remove(cloudPath: string): boolean;
}

const PREFIX = `cloud://${ENVIRONMENT}.local/`;

export const fileIdOf = (cloudPath: string): string => PREFIX + cloudPath;
export const pathOf = (fileId: string): string =>
  fileId.startsWith(PREFIX) ? checked(fileId.slice(PREFIX.length)) : refuse(fileId);

/**
 * The platform's rules for a path, and no climbing.
 *
 * @throws PlatformError STORAGE_REQUEST_FAIL
 */
export function checked(cloudPath: string): string {
  const climbs = cloudPath.split('/').some((part) => part === '' || part === '.' || part === '..');
  // control characters, half characters, and what an address would read as its own signs
  if (climbs || /[\p{Cc}\p{Surrogate}\\#?%]/u.test(cloudPath)) return refuse(cloudPath);
  return encodeURIComponent(cloudPath).length > 850 ? refuse(cloudPath) : cloudPath;
}

function refuse(cloudPath: string): never {
  throw new PlatformError('STORAGE_REQUEST_FAIL', `not a path for a file: ${cloudPath.slice(0, 80)}`);
}

/** Opens the storage of a data folder. Names on disk are hashes: no path of ours can mean anything to the disk. */
export function openFiles(folder: string, database: Database): Files {
  mkdirSync(folder, { recursive: true });
  const place = (cloudPath: string) =>
    path.join(folder, createHash('sha256').update(checked(cloudPath)).digest('hex'));
  const filter = (cloudPath: string) => ({ filter: { _id: cloudPath }, multi: false });
  return {
    write(cloudPath, bytes, owner) {
      replace(place(cloudPath), bytes);
      database.modify(RESERVED.files, {
        ...filter(cloudPath),
        update: { _id: cloudPath, owner },
        replace: true,
        upsert: true,
      });
    },
    read: (cloudPath) => (existsSync(place(cloudPath)) ? readFileSync(place(cloudPath)) : undefined),
    owner(cloudPath) {
      const [found] = database.find(RESERVED.files, { filter: { _id: cloudPath }, limit: 1 });
      return found && String(found.owner);
    },
    remove(cloudPath) {
      const known = database.remove(RESERVED.files, filter(cloudPath)) > 0;
      rmSync(place(cloudPath), { force: true });
      return known;
    },
  };
}

/** After a crash at any moment the file is the old one or the new one, never a part. */
function replace(file: string, bytes: Buffer): void {
  const fresh = `${file}.new`;
  const handle = openSync(fresh, 'w');
  writeFileSync(handle, bytes);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(fresh, file);
}
