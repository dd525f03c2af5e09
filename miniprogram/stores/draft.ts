import type { Seen } from '@bianyao/contract';
import { forget, keep, recall } from '../platform/storage';
import { createStore } from './store';

const KEY = 'draft.1';

/** A report being written. Kept on the phone while it is typed, until the cloud has it. */
export interface Draft {
  text: string;
  link: string;
  seen: Seen | '';
  /** Made before the first try and kept until a receipt arrives, so that a retry is not a second report. */
  key: string;
}

const EMPTY: Draft = { text: '', link: '', seen: '', key: '' };

export const draft = createStore<Draft>(recall(KEY) ?? EMPTY);

/** Changes what is written. Another text is another report, so the old key goes. */
export function edit(change: Partial<Omit<Draft, 'key'>>): void {
  draft.set({ ...change, key: '' });
  keep(KEY, draft.get());
}

/** The key to send with; made by `make` unless an earlier try already has one. */
export function seal(make: () => string): string {
  if (!draft.get().key) draft.set({ key: make() });
  keep(KEY, draft.get());
  return draft.get().key;
}

/** The cloud has it: nothing is left to keep. */
export function clear(): void {
  draft.set(EMPTY);
  forget(KEY);
}

/**
 * Begins a report with a text from elsewhere.
 *
 * @param replace whether a report already begun may go
 * @returns whether the report now has this text; `false` when another one was begun and stays
 */
export function carry(text: string, replace = false): boolean {
  const begun = draft.get().text.trim();
  if (begun === text) return true;
  if (begun && !replace) return false;
  edit({ ...EMPTY, text });
  return true;
}
