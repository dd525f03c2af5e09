/** What the platform told, in order; the tests read it off the window. */
export const heard: string[] = [];

Object.assign(globalThis, { heard });
