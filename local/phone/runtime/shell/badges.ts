/** Marks on the tabs by index: a short text, or empty for a red dot. */
export const badges = new Map<number, string>();
