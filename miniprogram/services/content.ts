import type { Input } from '@bianyao/contract';
import { call } from './cloud';

/** Topics and the newest items. */
export const readHome = () => call('content', 'home', {});

/** One page of items, newest first. */
export const listCards = (input: Input<'content', 'list'>) => call('content', 'list', input);

/** One article in full. */
export const readArticle = (id: string) => call('content', 'read', { id });

/** One page of what was corrected, the latest first. */
export const listCorrections = (cursor?: string) => call('content', 'corrections', cursor ? { cursor } : {});

/** Cards of what an article is taken for, then of what is related to it. */
export const readRelated = (id: string) => call('content', 'related', { id });
