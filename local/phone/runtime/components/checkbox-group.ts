import { group } from './choice';

/** `<checkbox-group>`. */
export const checkboxGroup = group('checkbox');
