import { existsSync } from 'node:fs';
import path from 'node:path';
import { App, Config } from './config';
import { readJson } from './json';
import { candidates, findFile, isPackaged, type Roots, toPath } from './modules';
import type { Problem } from './problem';

/** A page or component: up to four files of one name. */
export interface Unit {
  /** In the mini program, without ending: `pages/home/home`, `miniprogram_npm/…/button`. */
  readonly path: string;
  /** The files' common name on disk, without ending. */
  readonly base: string;
  readonly page: boolean;
  readonly script: string | undefined;
  readonly template: string | undefined;
  readonly style: string | undefined;
  /** Prefix of its classes, when its styles are its own. */
  readonly scope: string | undefined;
  /** Its JSON with every component named by its path. */
  readonly config: Config;
}

/** Everything app.json leads to. Components stand before those who use them. */
export interface Graph {
  readonly app: App;
  readonly pages: readonly string[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly problems: readonly Problem[];
}

const TAB_BAR = 'custom-tab-bar/index';
const FOREIGN = /^(plugin|dynamicLib|plugin-private):/;

/** All pages of app.json, those of subpackages with their root before them. */
export const pagesOf = ({ pages, subpackages = [], subPackages = [] }: App): string[] => [
  ...pages,
  ...[...subpackages, ...subPackages].flatMap(({ root, pages: own }) =>
    own.map((page) => path.posix.join(root, page)),
  ),
];

/** `shared` styles are written without a prefix; all else keeps its classes to itself. */
function scopeOf(name: string, page: boolean, { styleIsolation, component }: Config): string | undefined {
  const isolation = styleIsolation ?? (component && !page ? 'isolated' : 'shared');
  if (isolation === 'shared' || isolation === 'page-shared') return undefined;
  return name.replace(/^miniprogram_npm\//, '').replace(/\W+/g, '-');
}

/**
 * Walks from app.json over pages to every component in use.
 * @throws CompileError where a JSON file cannot be read
 */
export function readGraph(roots: Roots): Graph {
  const file = path.join(roots.source, 'app.json');
  const app = readJson(file, App);
  const walk = new Walk(roots, app.usingComponents ?? {}, file);
  const pages = pagesOf(app);
  for (const page of pages) walk.page(page);
  if (app.tabBar?.custom) walk.component(`/${TAB_BAR}`, file);
  return { app, pages, units: walk.units, problems: walk.problems };
}

class Walk {
  readonly units = new Map<string, Unit>();
  readonly problems: Problem[] = [];
  private readonly begun = new Set<string>();

  constructor(
    private readonly roots: Roots,
    private readonly everywhere: Readonly<Record<string, string>>,
    private readonly appFile: string,
  ) {}

  page(name: string): void {
    const base = path.join(this.roots.source, name);
    if (findFile([base], ['.wxml'])) this.visit(base, true);
    else {
      const hint = 'Make the page, or take it out of pages.';
      this.problems.push({ file: this.appFile, message: `page "${name}" has no ${name}.wxml`, hint });
    }
  }

  /** @returns the component's path from the root, or what was written if it is not there */
  component(specifier: string, from: string): string {
    const bases = FOREIGN.test(specifier) ? [] : candidates(this.roots, specifier, from);
    const json = findFile(bases, ['.json', '/index.json']);
    if (json) return `/${this.visit(json.slice(0, -'.json'.length), false)}`;
    const message = FOREIGN.test(specifier)
      ? `NotEmulated: component "${specifier}" of a plugin`
      : `component "${specifier}" is not there`;
    this.problems.push({ file: from, message, hint: 'Mend its path in usingComponents.' });
    return specifier;
  }

  private visit(base: string, page: boolean): string {
    const name = toPath(this.roots, base);
    if (this.begun.has(name)) return name;
    this.begun.add(name);
    const json = `${base}.json`;
    const read = existsSync(json) ? readJson(json, Config) : {};
    const config = { ...read, ...this.resolved(read, { name, json, page }) };
    this.units.set(name, {
      path: name,
      base,
      page,
      script: findFile([base], ['.ts', '.js']),
      template: findFile([base], ['.wxml']),
      style: findFile([base], ['.wxss']),
      scope: scopeOf(name, page, read),
      config,
    });
    return name;
  }

  /** The parts of a config that name other components, with their paths. */
  private resolved(config: Config, unit: { name: string; json: string; page: boolean }): Partial<Config> {
    const own = Object.entries(config.usingComponents ?? {});
    const shared = isPackaged(unit.name) ? [] : Object.entries(this.everywhere);
    const names = [
      ...shared.map(([tag, specifier]) => [tag, this.component(specifier, this.appFile)]),
      ...own.map(([tag, specifier]) => [tag, this.component(specifier, unit.json)]),
    ];
    const component = !unit.page && config.component === true;
    return { component, usingComponents: Object.fromEntries(names), ...this.generics(config, unit.json) };
  }

  private generics({ componentGenerics }: Config, json: string): Partial<Config> {
    if (!componentGenerics) return {};
    const entries = Object.entries(componentGenerics).map(([name, generic]) =>
      typeof generic === 'object' && generic.default !== undefined
        ? [name, { default: this.component(generic.default, json) }]
        : [name, generic],
    );
    return { componentGenerics: Object.fromEntries(entries) };
  }
}
