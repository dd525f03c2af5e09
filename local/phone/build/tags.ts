import { BUILTIN_NAMES } from '../runtime/components/names';
import { type Problem, positionOf } from './problem';

/** Tags of the template language itself. */
const SYNTAX = ['block', 'template', 'import', 'include', 'slot', 'wxs'];
const known = new Set([...SYNTAX, ...BUILTIN_NAMES]);

/** Comments, expressions and WXS code may hold anything that looks like a tag. */
const OPAQUE = /<!--[\s\S]*?-->|\{\{[\s\S]*?\}\}|(?<=<wxs\b[^>]*>)[\s\S]*?(?=<\/wxs>)/g;
const TAG = /<([a-z][\w-]*)/g;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/**
 * Tags that neither the local phone nor the file's own JSON knows. WeChat would render them as nothing.
 * The template compiler does not give its tree away, hence the look at the text.
 */
export function unknownTags(file: string, source: string, components: ReadonlySet<string>): Problem[] {
  const text = source.replace(OPAQUE, blank);
  return [...text.matchAll(TAG)]
    .filter(([, name = '']) => !known.has(name) && !components.has(name))
    .map(({ 1: name = '', index }) => ({
      file,
      ...positionOf(text, index),
      message: `<${name}> is neither a component of this file nor a built-in of the local phone`,
      hint: `Name it in usingComponents of the JSON file, or add it to local/phone/runtime/components.`,
    }));
}
