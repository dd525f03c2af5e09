import type { Change } from '@bianyao/contract';
import { wordOf } from './verdict';

/** One correction, as the article and the corrections log show it. */
export interface ChangeView {
  n: number;
  on: string;
  note: string;
  /** The old verdict in words; empty where it stayed. */
  was: string;
}

/** Prepares corrections for the screen, in the order given. */
export const viewChanges = (changes: readonly Change[] = []): ChangeView[] =>
  changes.map(({ on, note, was }, n) => ({ n, on, note, was: was ? wordOf(was) : '' }));
