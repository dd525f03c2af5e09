/** The characters in everyday use: CJK Unified Ideographs, U+4E00 to U+9FFF. */
export const characters: readonly string[] = Array.from({ length: 0x5200 }, (_, i) =>
  String.fromCharCode(0x4e00 + i),
);
