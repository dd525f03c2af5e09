import type { Input } from '@bianyao/contract';
import { call } from './cloud';

/** Submits a report; the same key gives the same receipt however often it is sent. */
export const submitReport = (input: Input<'reports', 'submit'>) => call('reports', 'submit', input);

/** One page of the caller's own reports, newest first. */
export const listReports = (cursor?: string) => call('reports', 'mine', cursor ? { cursor } : {});

/** One of the caller's own reports. */
export const readReport = (receipt: string) => call('reports', 'read', { receipt });
