/** One of a few words for each item. */
export interface Labels {
  /** At most 256. */
  names: readonly string[];
  /** Place in `names`, by item. */
  codes: Uint8Array;
}

export function label(all: readonly string[]): Labels {
  const names = [...new Set(all)];
  return { names, codes: Uint8Array.from(all, (name) => names.indexOf(name)) };
}

export const labelAt = ({ names, codes }: Labels, i: number) => names[codes[i] ?? 0] ?? '';
