import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TmplGroup } from 'glass-easel-template-compiler';
import { builtinTemplates } from '../runtime/components/templates';
import type { Graph, Unit } from './graph';
import { isPackaged, type Roots, toFile } from './modules';
import type { Problem } from './problem';
import { unknownTags } from './tags';
import { requiredBy, transformWxs } from './wxs';

/** What the template compiler reports; positions count from 0. */
interface Report {
  readonly level: 'Fatal' | 'Error' | 'Warn' | 'Note';
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

/** WXS handlers for events and for `change:prop` are called by ours, see runtime/framework/wxs.ts. */
const HOOKS = 'Q.A=globalThis.__wxs.changeHandler;Q.C=globalThis.__wxs.callHandler;';
const INLINE = /(<wxs\b(?![^>]*\/>)[^>]*>)([\s\S]*?)(<\/wxs>)/g;

/** An empty `<wxs src="…"></wxs>` has no module of its own. */
const transformInline = (source: string): string =>
  source.replace(
    INLINE,
    (_, open: string, code: string, close: string) => open + (code.trim() ? transformWxs(code) : '') + close,
  );

/**
 * Compiles all templates, with the WXS they use.
 * @returns a JavaScript expression: an object from path to template, and what is wrong
 */
export function compileTemplates(roots: Roots, graph: Graph): { code: string; problems: Problem[] } {
  const templates = new Templates(roots);
  for (const unit of graph.units.values()) templates.addUnit(unit);
  return { code: templates.finish(), problems: templates.problems };
}

class Templates {
  readonly problems: Problem[] = [];
  private readonly group = TmplGroup.newDev();
  // Two sets: a template and its script are named alike, without endings.
  private readonly templates = new Set<string>();
  private readonly scripts = new Set<string>();

  constructor(private readonly roots: Roots) {}

  addUnit({ path: name, template, config }: Unit): void {
    const generics = Object.keys(config.componentGenerics ?? {});
    const components = new Set([...Object.keys(config.usingComponents ?? {}), ...generics]);
    if (template) this.add(name, components);
  }

  private add(name: string, components: ReadonlySet<string>): void {
    if (this.templates.has(name)) return;
    this.templates.add(name);
    const file = `${toFile(this.roots, name)}.wxml`;
    const source = this.read(file, name);
    const reports: readonly Report[] = this.group.addTmpl(name, transformInline(source)) ?? [];
    if (!isPackaged(name)) this.judge({ file, source, components }, reports);
    for (const other of this.group.getDirectDependencies(name)) this.add(other, components);
    for (const script of this.group.getScriptDependencies(name)) this.addScript(script);
  }

  private judge(
    { file, source, components }: { file: string; source: string; components: ReadonlySet<string> },
    reports: readonly Report[],
  ): void {
    const serious = reports.filter(({ level }) => level !== 'Note');
    this.problems.push(
      ...serious.map(({ message, startLine, startColumn }) => ({
        file,
        line: startLine + 1,
        column: startColumn + 1,
        message,
      })),
      ...unknownTags(file, source, components),
    );
  }

  private addScript(name: string): void {
    if (this.scripts.has(name)) return;
    this.scripts.add(name);
    const file = toFile(this.roots, name.endsWith('.wxs') ? name : `${name}.wxs`);
    const source = this.read(file, name);
    this.group.addScript(name, transformWxs(source));
    for (const other of requiredBy(source)) this.addScript(path.posix.join(path.posix.dirname(name), other));
  }

  private read(file: string, name: string): string {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      this.problems.push({ file, message: `"${name}" is imported and is not there` });
      return '';
    }
  }

  finish(): string {
    for (const [name, text] of Object.entries(builtinTemplates))
      this.group.addTmpl(`__builtin__/${name}`, text);
    this.group.setExtraRuntimeScript(HOOKS);
    const code = this.group.getTmplGenObjectGroups();
    this.group.free();
    return code;
  }
}
