import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where things are looked up: the mini program's own folder and the `node_modules` beside the project. */
export interface Roots {
  readonly source: string;
  readonly packages: string;
}

const NPM = 'miniprogram_npm/';
const posix = (file: string): string => file.split(path.sep).join('/');
const inside = (folder: string, file: string): string | undefined => {
  const relative = path.relative(folder, file);
  return relative.startsWith('..') || path.isAbsolute(relative) ? undefined : posix(relative);
};

/** `tdesign-miniprogram/button/button` → its name and the rest. */
function split(specifier: string): { name: string; rest: string } {
  const parts = specifier.split('/');
  const name = parts.splice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  return { name, rest: parts.join('/') };
}

const folders = new Map<string, string | undefined>();

/** The folder that a package offers to mini programs: its `miniprogram` field, or `miniprogram_dist`. */
function packageFolder({ packages }: Roots, name: string): string | undefined {
  const folder = path.join(packages, name);
  if (!folders.has(folder)) folders.set(folder, offered(folder));
  return folders.get(folder);
}

function offered(folder: string): string | undefined {
  const manifest = path.join(folder, 'package.json');
  if (!existsSync(manifest)) return undefined;
  const { miniprogram }: { miniprogram?: unknown } = JSON.parse(readFileSync(manifest, 'utf8'));
  const found = path.join(folder, typeof miniprogram === 'string' ? miniprogram : 'miniprogram_dist');
  return existsSync(found) ? found : undefined;
}

/** The file base that `specifier` names in an npm package, if the package is made for mini programs. */
export function npmFile(roots: Roots, specifier: string): string | undefined {
  const { name, rest } = split(specifier);
  const folder = packageFolder(roots, name);
  return folder && path.join(folder, rest);
}

/** Path of a file in the mini program; npm packages lie under `miniprogram_npm/`, as WeChat packs them. */
export function toPath(roots: Roots, file: string): string {
  const packaged = inside(roots.packages, file);
  if (packaged === undefined) return inside(roots.source, file) ?? posix(file);
  const { name } = split(packaged);
  const rest = path.relative(packageFolder(roots, name) ?? path.join(roots.packages, name), file);
  return `${NPM}${name}/${posix(rest)}`;
}

/** The inverse of {@link toPath}. */
export function toFile(roots: Roots, name: string): string {
  if (!name.startsWith(NPM)) return path.join(roots.source, name);
  return npmFile(roots, name.slice(NPM.length)) ?? path.join(roots.packages, name.slice(NPM.length));
}

/** Is this path of an npm package, which is not ours to correct? */
export const isPackaged = (name: string): boolean => name.startsWith(NPM);

/** Source may name `miniprogram_npm/…`, which WeChat's tools build; here the packages themselves are read. */
function installed(roots: Roots, file: string): string {
  const name = inside(roots.source, file);
  return name !== undefined && isPackaged(name) ? toFile(roots, name) : file;
}

/**
 * Where a specifier may lie, in the order WeChat looks: absolute from the mini program's folder, else
 * relative to the file that names it (also without `./`), else an npm package.
 */
export function candidates(roots: Roots, specifier: string, from: string): string[] {
  if (specifier.startsWith('/')) return [installed(roots, path.join(roots.source, specifier))];
  const relative = installed(roots, path.resolve(path.dirname(from), specifier));
  if (specifier.startsWith('.')) return [relative];
  return [relative, npmFile(roots, specifier)].filter((file) => file !== undefined);
}

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile();

/** The first of `bases` that exists with one of `endings`. */
export const findFile = (bases: readonly string[], endings: readonly string[]): string | undefined =>
  bases.flatMap((base) => endings.map((ending) => base + ending)).find(isFile);
