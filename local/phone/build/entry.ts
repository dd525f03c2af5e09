import path from 'node:path';
import { findFile, type Roots } from './modules';
import type { Program } from './program';

const text = (value: unknown): string => JSON.stringify(value);
const importing = (file: string): string => `import ${text(file)};`;

/** Sets up the framework with templates and configs; must run before any component's script. */
export function setupCode({ graph, templates }: Program, runtime: string): string {
  const units = [...graph.units.values()];
  const configs = Object.fromEntries(units.map(({ path: name, config }) => [name, config]));
  const scopes = Object.fromEntries(units.map(({ path: name, scope }) => [name, scope]));
  return [
    `import { setup } from ${text(path.join(runtime, 'framework/index.ts'))};`,
    `setup(${templates}, ${text(configs)}, ${text(scopes)});`,
  ].join('\n');
}

/** The whole program in the order it has to run: globals, set-up, app, components and pages, start. */
export function entryCode({ graph, theme }: Program, roots: Roots, runtime: string): string {
  const units = [...graph.units.values()];
  const app = findFile([path.join(roots.source, 'app')], ['.ts', '.js']);
  const shell = { ...graph.app, __pages: graph.pages, __theme: theme };
  const configs = Object.fromEntries(units.map(({ path: name, config }) => [name, config]));
  return [
    importing(path.join(runtime, 'boot.ts')),
    importing('program:setup'),
    ...[app, ...units.map(({ script }) => script)].filter((file) => file !== undefined).map(importing),
    `import { start } from ${text(path.join(runtime, 'shell/index.ts'))};`,
    ...units
      .filter(({ script }) => !script)
      .map(({ path: name }) => `globalThis.__enter(${text(name)});globalThis.Component({});`),
    `start(${text(shell)}, ${text(configs)});`,
  ].join('\n');
}
