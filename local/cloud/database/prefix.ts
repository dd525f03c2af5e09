/** The text that every match of an anchored pattern begins with; empty when there is none to rely on. */
export function literalPrefix({ source, flags }: RegExp): string {
  if (/[im]/.test(flags) || source.includes('|')) return '';
  const [, literal = '', next = ''] = /^\^([^\\^$.*+?()[\]{}]*)(.?)/s.exec(source) ?? [];
  // The last character of /^ab?/ may be missing.
  return next && '*?{'.includes(next) ? [...literal].slice(0, -1).join('') : literal;
}
