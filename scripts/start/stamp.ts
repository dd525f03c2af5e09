import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What an article in the database depends on: its file, and the code that reads it. */
const FOLDERS = ['content', 'scripts/content'];

const files = () =>
  FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name)),
  ).sort();

/** Changes whenever a byte of the library, or of the code that reads it, changes. */
export function stampOf(): string {
  const hash = createHash('sha256');
  for (const file of files()) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

const place = (data: string) => path.join(data, 'library.stamp');

/** Whether a data folder holds the library of this stamp. */
export const isLoaded = (data: string, stamp: string): boolean =>
  existsSync(place(data)) && readFileSync(place(data), 'utf8') === stamp;

export const noteLoaded = (data: string, stamp: string): void => writeFileSync(place(data), stamp);
