import type { Input } from '@bianyao/contract';
import { call } from './cloud';

/** Finds items by words or a question. */
export const searchTopic = (input: Input<'search', 'topic'>) => call('search', 'topic', input);

/** Finds the items that a forwarded message may be about; at most a few. */
export const matchMessage = (text: string) => call('search', 'match', { text });
