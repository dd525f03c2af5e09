import { group } from './choice';

/** `<radio-group>`. */
export const radioGroup = group('radio');
