import { choice } from './choice';

/** `<checkbox>`. */
export const checkbox = choice('checkbox');
