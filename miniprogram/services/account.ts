import type { Input } from '@bianyao/contract';
import { call } from './cloud';

/** One page of what the reader keeps, newest first. */
export const listBookmarks = (cursor?: string) => call('account', 'bookmarks', cursor ? { cursor } : {});

/** Keeps an article, or no longer; the same again changes nothing. */
export const setBookmark = (id: string, kept: boolean) =>
  call('account', 'bookmarks', kept ? { add: id } : { remove: id });

/** Says whether an article helped. */
export const giveFeedback = (input: Input<'account', 'feedback'>) => call('account', 'feedback', input);
