const CONSTRUCTOR = /([\w.[\]]+)\.constructor\b/g;
const REG_EXP = /getRegExp\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;
const UNKNOWN_ESCAPE = /\\([^\\'"nrtu])/g;
const REQUIRE = /require\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Handlers in WXS are told from page methods by this mark on what a module exports. */
const MARK = ';__wxs.mark(module.exports)';

/**
 * WXS is JavaScript with two surprises: `x.constructor` is a type's name, and an escape that strings do
 * not know keeps its backslash, so that `getRegExp('\d')` means a digit.
 */
export const transformWxs = (source: string): string =>
  source
    .replace(CONSTRUCTOR, (_, value: string) => `__wxs.typeName(${value})`)
    .replace(REG_EXP, (_, text: string) => `getRegExp(${text.replace(UNKNOWN_ESCAPE, '\\\\$1')}`) + MARK;

/** The modules that a WXS file requires, as written; the template compiler does not report them. */
export const requiredBy = (source: string): string[] =>
  [...source.matchAll(REQUIRE)].map(([, name = '']) => name);
