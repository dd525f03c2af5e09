import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { references } from './references';

const NPM = 'miniprogram_npm';

/** The files behind a component path such as `button/button`. */
const COMPONENT = ['.js', '.json', '.wxml', '.wxss'];

/**
 * Writes `miniprogram_npm` as WeChat DevTools would, but with nothing that is not used:
 * DevTools copies a component library whole, and a whole library fills the main package.
 *
 * @param root folder of the mini program
 * @param modules folder with the installed packages
 * @returns how many files of component libraries were kept
 */
export async function buildNpm(root: string, modules: string): Promise<number> {
  const target = path.join(root, NPM);
  await rm(target, { recursive: true, force: true });
  const wanted = packagePaths(root, modules);
  const inLibrary = (name: string) => existsSync(distribution(modules, name));
  const kept = closure(wanted.filter(inLibrary).flatMap((name) => filesAt(located(modules, name))));
  await Promise.all(kept.map((file) => cp(file, path.join(target, shipped(modules, file)))));
  const ordinary = wanted.filter((name) => !inLibrary(name));
  await bundle(ordinary, modules, target);
  return kept.length;
}

/** Every path into an installed package that the mini program's own files name. */
function packagePaths(root: string, modules: string): string[] {
  const named = sources(root).flatMap((file) => references(file, readFileSync(file, 'utf8')));
  const plain = named.map((name) => name.replace(/^\/?miniprogram_npm\//, ''));
  return [...new Set(plain)].filter(
    (name) => /^[@\w]/.test(name) && existsSync(path.join(modules, packageOf(name))),
  );
}

function sources(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith(NPM) && /\.(ts|json|wxml|wxss|wxs)$/.test(file))
    .map((file) => path.join(root, file));
}

const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** Where a package keeps what is copied to the phone as it is; ordinary packages have no such folder. */
const distribution = (modules: string, name: string) =>
  path.join(modules, packageOf(name), 'miniprogram_dist');

const located = (modules: string, name: string) =>
  path.join(distribution(modules, name), name.slice(packageOf(name).length));

/** All files that stand behind one path: the file itself, a component's four, or a folder's index. */
function filesAt(place: string): string[] {
  const candidates = [
    place,
    ...COMPONENT.map((extension) => place + extension),
    path.join(place, 'index.js'),
  ];
  return candidates.filter((file) => existsSync(file) && statSync(file).isFile());
}

/** The given files and all that they refer to, directly or not. */
function closure(files: readonly string[]): string[] {
  const found = new Set<string>();
  const queue = [...files];
  for (let file = queue.pop(); file; file = queue.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    queue.push(...references(file, readFileSync(file, 'utf8')).flatMap(resolver(file)));
  }
  return [...found].sort();
}

/** Looks beside the file first, then in the library's own `miniprogram_npm`, as the platform does. */
const resolver = (file: string) => (reference: string) => {
  const beside = filesAt(path.resolve(path.dirname(file), reference));
  return beside.length > 0 ? beside : filesAt(path.join(libraryRoot(file), NPM, reference));
};

const libraryRoot = (file: string) =>
  file.slice(0, file.indexOf('miniprogram_dist') + 'miniprogram_dist'.length);

const shipped = (modules: string, file: string) =>
  path.relative(modules, file).replace(/miniprogram_dist[\\/]/, '');

const fileOf = (name: string) => (name === packageOf(name) ? `${name}/index` : name);

/** Ordinary packages become one file for each path that is used. */
const bundle = (names: readonly string[], modules: string, target: string) =>
  build({
    entryPoints: names.map((name) => ({ in: path.resolve(modules, name), out: fileOf(name) })),
    outdir: target,
    bundle: true,
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2018',
    format: 'cjs',
    logLevel: 'warning',
  });
