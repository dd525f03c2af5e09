import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';
import { codeOf, StartError } from './errors';

/** Who runs on a data folder. `origin` is empty until the server listens. */
export interface Owner {
  pid: number;
  origin: string;
}

export interface Lock {
  /** Tells tools where the cloud can be reached. */
  announce(origin: string): void;
  release(): void;
}

const owner = z.object({ pid: z.int(), origin: z.string() });
const place = (data: string) => path.join(data, 'lock.json');

/** Finds the cloud that runs on a data folder; `undefined` when there is none. */
export function readLock(data: string): Owner | undefined {
  const found = parse(data);
  return found && alive(found.pid) ? found : undefined;
}

/**
 * Takes a data folder for this process, so that two clouds never write the same database.
 * The lock of a process that is gone is taken over.
 *
 * @throws StartError when a living process has it
 */
export function takeLock(data: string): Lock {
  const file = place(data);
  const holder = readLock(data);
  if (holder) throw taken(holder, file);
  rmSync(file, { force: true });
  claim(file, data);
  return {
    announce: (origin) => writeFileSync(file, JSON.stringify({ pid: process.pid, origin })),
    release: () => rmSync(file, { force: true }),
  };
}

function claim(file: string, data: string): void {
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, origin: '' }), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    throw taken(readLock(data) ?? { pid: 0, origin: '' }, file);
  }
}

function parse(data: string): Owner | undefined {
  try {
    return owner.parse(JSON.parse(readFileSync(place(data), 'utf8')));
  } catch {
    return undefined;
  }
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else
    return codeOf(error) === 'EPERM';
  }
}

const taken = ({ pid, origin }: Owner, file: string) =>
  new StartError(
    `This data folder is in use by process ${pid}${origin && ` at ${origin}`}.`,
    `Stop that process, or start with another --data folder. If it is not Bianyao, delete ${file}.`,
  );
