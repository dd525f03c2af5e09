import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Files = Readonly<Record<string, string>>;

/** A mini program of a few files, in a folder of its own. */
export interface Project {
  readonly folder: string;
  write(files: Files): void;
  remove(): void;
}

/** One page that says hello: the least that runs. */
const LEAST = {
  'app.json': '{ "pages": ["pages/a/a"] }',
  'pages/a/a.wxml': '<view id="hello">你好</view>',
  'pages/a/a.ts': 'Page({});',
};

function write(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

export function makeProject(files: Files = {}): Project {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'phone-')));
  write(folder, { ...LEAST, ...files });
  return {
    folder,
    write: (more) => write(folder, more),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
