/** Many strings in one array: Chinese takes two bytes a character in UTF-16, three in UTF-8. */
export interface Strings {
  /** Where each string begins in `units`; one more entry than there are strings. */
  starts: Uint32Array;
  units: Uint16Array;
}

export function pack(all: readonly string[]): Strings {
  const starts = new Uint32Array(all.length + 1);
  all.forEach((one, i) => {
    starts[i + 1] = (starts[i] ?? 0) + one.length;
  });
  const units = new Uint16Array(starts.at(-1) ?? 0);
  all.forEach((one, i) => {
    for (let j = 0, at = starts[i] ?? 0; j < one.length; j++) units[at + j] = one.charCodeAt(j);
  });
  return { starts, units };
}

export const stringAt = ({ starts, units }: Strings, i: number) =>
  String.fromCharCode(...units.subarray(starts[i], starts[i + 1]));

export const lengthOf = ({ starts }: Strings) => starts.length - 1;
