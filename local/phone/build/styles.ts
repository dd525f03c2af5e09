import path from 'node:path';
import type { Graph, Unit } from './graph';
import { localIcons } from './icons';
import { findFile, isPackaged, type Roots } from './modules';
import type { Scope } from './selectors';
import { compileWxss } from './wxss';

/** Packages do not change while the phone runs, and TDesign's icons alone are some 2,300 rules. */
const packaged = new Map<string, string>();

function compileUnit(roots: Roots, { path: name, page, style, scope }: Unit): string {
  if (!style) return '';
  const own: Scope = { prefix: scope, route: page ? name : undefined };
  if (!isPackaged(name)) return compileWxss(roots, style, own);
  const known = packaged.get(style) ?? localIcons(roots, compileWxss(roots, style, own));
  packaged.set(style, known);
  return known;
}

/**
 * The mini program's styles as one sheet, in the order in which WeChat lets them win: app.wxss, then
 * components (those in use before their users), then pages.
 */
export function compileStyles(roots: Roots, { units }: Graph): string {
  const app = findFile([path.join(roots.source, 'app')], ['.wxss']);
  const all = [...units.values()];
  return [
    app ? localIcons(roots, compileWxss(roots, app, {})) : '',
    ...all.filter(({ page }) => !page).map((unit) => compileUnit(roots, unit)),
    ...all.filter(({ page }) => page).map((unit) => compileUnit(roots, unit)),
  ].join('\n');
}
