import { readFileSync } from 'node:fs';
import path from 'node:path';
import postcss, { type AtRule, type ChildNode, type Root } from 'postcss';
import { candidates, findFile, type Roots, toPath } from './modules';
import { followTheme } from './scheme';
import { type Scope, scopeSelectors } from './selectors';
import { convertUnits } from './units';

const IMPORT = /^(?:url\()?\s*['"]?([^'")]+)['"]?\)?\s*(.*)$/;
const URL_VALUE = /url\((['"]?)([^'")]+)\1\)/g;
const ELSEWHERE = /^(https?:|data:|blob:|\/\/)/;

function target(roots: Roots, rule: AtRule, file: string): { file: string; media: string } {
  const [, name = '', media = ''] = IMPORT.exec(rule.params) ?? [];
  const bases = candidates(roots, name.replace(/\.wxss$/, ''), file);
  const found = findFile(bases, ['.wxss']);
  if (!found) throw rule.error(`@import "${name}" is not there`);
  return { file: found, media };
}

/** Puts imported sheets in the place of their `@import`, each once. */
function inline(roots: Roots, file: string, seen: Set<string>): Root {
  seen.add(file);
  const root = postcss.parse(readFileSync(file, 'utf8'), { from: file });
  root.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(
      URL_VALUE,
      (_, _quote, address: string) => `url("${assetUrl(roots, address, file)}")`,
    );
  });
  root.walkAtRules('import', (rule) => replaceImport(roots, rule, { file, seen }));
  return root;
}

function replaceImport(
  roots: Roots,
  rule: AtRule,
  { file, seen }: { file: string; seen: Set<string> },
): void {
  const wanted = target(roots, rule, file);
  if (seen.has(wanted.file)) {
    rule.remove();
    return;
  }
  const nodes: ChildNode[] = inline(roots, wanted.file, seen).nodes;
  rule.replaceWith(wanted.media ? postcss.atRule({ name: 'media', params: wanted.media, nodes }) : nodes);
}

function assetUrl(roots: Roots, address: string, file: string): string {
  if (ELSEWHERE.test(address)) return address;
  const absolute = address.startsWith('/')
    ? path.join(roots.source, address)
    : path.resolve(path.dirname(file), address);
  return `/phone/file/${toPath(roots, absolute)}`;
}

/**
 * Compiles one WXSS file, with what it imports, to CSS.
 * @throws CssSyntaxError with file, line and column
 */
export function compileWxss(roots: Roots, file: string, scope: Scope): string {
  const root = inline(roots, file, new Set());
  scopeSelectors(root, scope);
  followTheme(root);
  root.walkDecls((declaration) => {
    declaration.value = convertUnits(declaration.value);
  });
  return root.toString();
}
