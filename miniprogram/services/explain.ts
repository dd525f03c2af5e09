import { reportError } from '../platform/report';
import { CloudError } from './cloud';

/** What a page shows when something did not work. */
export type Trouble = CloudError['failure'];

/** Turns whatever was thrown into words: expected failures speak for themselves, bugs are reported. */
export function explain(error: unknown): Trouble {
  if (error instanceof CloudError) return error.failure;
  reportError(error);
  return { code: 'INTERNAL', message: '这里出了点问题。退回去再打开一次试试。' };
}
