/**
 * JSON text of a hostile value. Text, because `JSON.stringify` cannot write what is 20,000 levels deep,
 * and because `__proto__` must arrive as an own key.
 *
 * `@json text` · `@raw text` · `@repeat [unit, n]` · `@deep [key, n]` · `@wide n`
 */
export function generate(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(generate).join()}]`;
  const [[name, argument] = ['']] = Object.entries(value);
  if (name === '@json' || name === '@raw') return argument;
  if (name === '@repeat') return repeat(argument);
  if (name === '@deep') return deep(argument);
  return name === '@wide' ? wide(argument) : members(value);
}

const repeat = ([unit, times]: [unknown, number]) =>
  typeof unit === 'string' ? JSON.stringify(unit.repeat(times)) : generate(Array(times).fill(unit).flat());

const deep = ([key, levels]: [string, number]) => `${`{"${key}":`.repeat(levels)}1${'}'.repeat(levels)}`;

const wide = (keys: number) => `{${Array.from({ length: keys }, (_, i) => `"k${i}":${i}`).join()}}`;

const members = (value: object) =>
  `{${Object.entries(value)
    .map(([key, member]) => `${JSON.stringify(key)}:${generate(member)}`)
    .join()}}`;

/** The members of two objects, as JSON text, in one object; the second one's come later. */
export const joined = (first: string, second: string): string =>
  `{${[first, second]
    .map((text) => text.trim().slice(1, -1))
    .filter(Boolean)
    .join()}}`;
