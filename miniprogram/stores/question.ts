import { createStore } from './store';

/** What another page wants the search page to do when it opens: a tab cannot be given parameters. */
export const question = createStore<{ waiting: boolean }>({ waiting: false });

/** Opens the search page with the cursor in its box. */
export function ask(): void {
  question.set({ waiting: true });
  wx.switchTab({ url: '/pages/search/search' });
}

/** Whether somebody wants the cursor in the box; asked once. */
export function take(): boolean {
  const { waiting } = question.get();
  question.set({ waiting: false });
  return waiting;
}
