import type { Caller } from 'glass-easel-miniprogram-adapter';

/** What components need of the shell and of `wx`, which are made after them; both put theirs in here. */
export const pageHooks: {
  /** The page on top. */
  current: () => Caller | undefined;
  /** `createSelectorQuery` of a component. */
  query: (owner: Caller) => unknown;
} = { current: () => undefined, query: () => undefined };
