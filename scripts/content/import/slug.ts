/** Letters of any script, digits and single hyphens: never a path, never a name that JavaScript treats specially. */
const SLUG = /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u;

/** A name that is safe as an id, or nothing. Underscores become hyphens. */
export function slug(name: string): string | undefined {
  const text = name.toLowerCase().replaceAll('_', '-');
  return text.length <= 80 && SLUG.test(text) ? text : undefined;
}
