import path from 'node:path';

/** How each kind of mini program file names the files it needs; the first group is the reference. */
const PATTERNS: Record<string, RegExp> = {
  '.js': /(?:\bfrom|\bimport|\brequire\()\s*['"]([^'"]+)['"]/g,
  '.ts': /(?:\bfrom|\bimport|\brequire\()\s*['"]([^'"]+)['"]/g,
  '.wxs': /\brequire\(\s*['"]([^'"]+)['"]/g,
  '.wxml': /<(?:import|include|wxs)\b[^>]*?\bsrc="([^"]+)"/g,
  '.wxss': /@import\s+['"]([^'"]+)['"]/g,
};

/** A type import is erased, so it needs no file at run time. */
const withoutTypes = (text: string) =>
  text.replace(/\b(?:im|ex)port\s+type\b[^;]*?from\s*['"][^'"]+['"]/g, '');

/**
 * References of one mini program source file, as written.
 *
 * @param file its path; the ending tells the language
 * @param text its content
 */
export function references(file: string, text: string): string[] {
  const extension = path.extname(file);
  if (extension === '.json') return components(text);
  const pattern = PATTERNS[extension];
  return pattern ? [...withoutTypes(text).matchAll(pattern)].map(([, reference = '']) => reference) : [];
}

const components = (text: string): string[] => {
  const { usingComponents = {} }: { usingComponents?: Record<string, string> } = JSON.parse(text);
  return Object.values(usingComponents);
};
