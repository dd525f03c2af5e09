/** Ours, the platform's is not known: deeper than anything an app sends. JSON.stringify and recursive walkers overflow at about 5,000. */
const DEEPEST = 200;

export type Parsed = { value: Record<string, unknown> } | { fault: 'syntax' | 'depth' | 'form' };

/** Parses a JSON object. Its depth is measured on the text, before anything recursive sees it. */
export function parseObject(text: string): Parsed {
  if (depthOf(text) > DEEPEST) return { fault: 'depth' };
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? { value } : { fault: 'form' };
  } catch {
    return { fault: 'syntax' };
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How deep brackets nest in a JSON text; brackets inside strings do not count. */
export function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[{]|[\]}]/gs)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, ++depth);
    else if (token === ']' || token === '}') depth--;
  }
  return deepest;
}
