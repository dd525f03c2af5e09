import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

/** A folder that begins with `_` is shared code, not a function. */
const isFunction = (source: string, name: string) =>
  !name.startsWith('_') && existsSync(path.join(source, name, 'index.ts'));

/** Names of the functions in a source folder, in order. */
export async function functionNames(source: string): Promise<string[]> {
  return (await readdir(source)).filter((name) => isFunction(source, name)).sort();
}

/**
 * Bundles every cloud function into a folder of its own, ready to upload as it is.
 * The platform uploads only what lies in a function's folder, so shared code is bundled in;
 * `wx-server-sdk` stays outside because the platform provides it from the folder's package.json.
 *
 * @param source folder with one folder per function
 * @param target folder that receives `<name>/index.js`, its source map and its two JSON files
 * @returns the names of the functions built
 */
export async function buildFunctions(source: string, target: string): Promise<string[]> {
  const names = await functionNames(source);
  await mkdir(target, { recursive: true });
  await bundle(source, target, names);
  await Promise.all(names.map((name) => copySettings(source, target, name)));
  await dropOthers(target, names);
  return names;
}

/** A function that is gone from the source must not stay behind to be uploaded. */
async function dropOthers(target: string, names: readonly string[]): Promise<void> {
  const others = (await readdir(target)).filter((name) => !names.includes(name));
  await Promise.all(others.map((name) => rm(path.join(target, name), { recursive: true, force: true })));
}

const bundle = (source: string, target: string, names: readonly string[]) =>
  build({
    entryPoints: names.map((name) => ({ in: path.join(source, name, 'index.ts'), out: `${name}/index` })),
    outdir: target,
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    sourcemap: 'linked',
    external: ['wx-server-sdk'],
    logLevel: 'warning',
  });

async function copySettings(source: string, target: string, name: string): Promise<void> {
  for (const file of ['package.json', 'config.json']) {
    const from = path.join(source, name, file);
    if (existsSync(from)) await cp(from, path.join(target, name, file));
  }
}
