import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Loader, OnLoadResult, OnResolveArgs, OnResolveResult, Plugin, PluginBuild } from 'esbuild';
import { entryCode, setupCode } from './entry';
import { candidates, findFile, type Roots, toPath } from './modules';
import type { Program } from './program';

/** What the plugin works on; `program` is compiled anew before each build. */
export interface Source {
  readonly roots: Roots;
  readonly runtime: string;
  program(): Program;
}

const ENDINGS = ['', '.ts', '.js', '/index.ts', '/index.js'];
const OURS = /^program:/;

/** The entry and the set-up are not files; they are made of the compiled program. */
function addVirtual(build: PluginBuild, source: Source): void {
  build.onResolve({ filter: OURS }, ({ path: name }) => ({ path: name, namespace: 'program' }));
  build.onLoad({ filter: OURS, namespace: 'program' }, ({ path: name }) => ({
    resolveDir: source.runtime,
    contents:
      name === 'program:setup'
        ? setupCode(source.program(), source.runtime)
        : entryCode(source.program(), source.roots, source.runtime),
  }));
}

/**
 * `Component()` is often called inside shared code, so it cannot know its file. Each script of a unit
 * therefore says first whose it is; imports run before that line, the body after it.
 */
function addUnits(build: PluginBuild, { roots, runtime, program }: Source): void {
  build.onLoad({ filter: /\.[jt]s$/ }, async ({ path: file }): Promise<OnLoadResult | undefined> => {
    const name = toPath(roots, file.replace(/\.[jt]s$/, ''));
    if (program().graph.units.get(name)?.script !== file || file.startsWith(runtime)) return undefined;
    const loader: Loader = file.endsWith('.ts') ? 'ts' : 'js';
    return {
      contents: `globalThis.__enter(${JSON.stringify(name)});${await readFile(file, 'utf8')}`,
      loader,
    };
  });
}

/** Some npm packages for mini programs bring their dependencies in a `miniprogram_npm` of their own. */
function nested(specifier: string, from: string): string[] {
  const folder = path.dirname(from);
  const parent = path.dirname(folder);
  const here = path.join(folder, 'miniprogram_npm', specifier);
  return parent === folder ? [here] : [here, ...nested(specifier, folder)];
}

function resolveModule({ roots, runtime }: Source, args: OnResolveArgs): OnResolveResult | undefined {
  const { path: specifier, importer, namespace, kind } = args;
  if (kind === 'entry-point' || namespace !== 'file' || importer.startsWith(runtime)) return undefined;
  if (specifier.startsWith('.') || existsSync(specifier)) return undefined;
  const bare = specifier.startsWith('/') ? [] : nested(specifier, importer);
  const file = findFile([...bare, ...candidates(roots, specifier, importer)], ENDINGS);
  return file ? { path: file } : undefined;
}

/** Teaches esbuild how a mini program finds its modules and what it is made of. */
export const miniprogram = (source: Source): Plugin => ({
  name: 'miniprogram',
  setup(build) {
    addVirtual(build, source);
    addUnits(build, source);
    build.onResolve({ filter: /^[@/a-zA-Z][^:]*$/ }, (args) => resolveModule(source, args));
  },
});
