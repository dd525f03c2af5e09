import type { Input } from '@bianyao/contract';
import { call } from './cloud';

/** Topics and the newest items. */
export const readHome = () => call('content', 'home', {});

/** One page of items, newest first. */
export const listCards = (input: Input<'content', 'list'>) => call('content', 'list', input);

/** One article in full. */
export const readArticle = (id: string) => call('content', 'read', { id });

/** Cards of what is related to an article. */
export const readRelated = (id: string) => call('content', 'related', { id });
