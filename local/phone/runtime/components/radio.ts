import { choice } from './choice';

/** `<radio>`. */
export const radio = choice('radio');
