import { api, Fail } from './call';
import { blobOf, drop, isKept, keepAs, keptPaths, USER } from './files';

type Encoding = 'ascii' | 'base64' | 'binary' | 'hex' | 'latin1' | 'utf8' | 'utf-8';
interface Filed {
  filePath: string;
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const unbase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));

/** Without an encoding the platform hands out an ArrayBuffer. */
async function readFile({ filePath, encoding }: Filed & { encoding?: Encoding }) {
  const blob = await blobOf(filePath);
  if (!encoding) return { data: await blob.arrayBuffer() };
  if (/^utf-?8$/.test(encoding)) return { data: await blob.text() };
  if (encoding === 'base64') return { data: base64(new Uint8Array(await blob.arrayBuffer())) };
  throw new Fail(`NotEmulated: encoding ${encoding}`);
}

const inUserFolder = (filePath: string): string => {
  if (filePath.startsWith(`${USER}/`)) return filePath;
  throw new Fail(`permission denied, open "${filePath}"`, { errno: 1300013 });
};

function writeFile({
  filePath,
  data,
  encoding,
}: Filed & { data: string | ArrayBuffer; encoding?: Encoding }): void {
  const content = typeof data === 'string' && encoding === 'base64' ? unbase64(data) : data;
  keepAs(inUserFolder(filePath), new Blob([content]));
}

const missing = (path: string) => new Fail(`no such file or directory "${path}"`, { errno: 1300002 });

function access({ path }: { path: string }): void {
  if (!isKept(path)) throw missing(path);
}

function unlink({ filePath }: Filed): void {
  if (!drop(filePath)) throw missing(filePath);
}

async function stat({ path }: { path: string }) {
  const { size } = await blobOf(path);
  return {
    stats: {
      size,
      mode: 33206,
      lastAccessedTime: 0,
      lastModifiedTime: 0,
      isFile: () => true,
      isDirectory: () => false,
    },
  };
}

async function getFileInfo({ filePath }: Filed) {
  const { size } = await blobOf(filePath);
  return { size };
}

function readdir({ dirPath }: { dirPath: string }) {
  const folder = `${dirPath.replace(/\/$/, '')}/`;
  const below = keptPaths().flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));
  return { files: below.filter((name) => !name.includes('/')) };
}

async function copyFile({ srcPath, destPath }: { srcPath: string; destPath: string }): Promise<void> {
  keepAs(inUserFolder(destPath), await blobOf(srcPath));
}

const manager = {
  access: api('access', access),
  copyFile: api('copyFile', copyFile),
  getFileInfo: api('getFileInfo', getFileInfo),
  readdir: api('readdir', readdir),
  readFile: api('readFile', readFile),
  stat: api('stat', stat),
  unlink: api('unlink', unlink),
  writeFile: api('writeFile', writeFile),
};

/** Files in memory: they last as long as the page is not loaded anew. Folders are not kept apart from names. */
export const file = { getFileSystemManager: () => manager };
