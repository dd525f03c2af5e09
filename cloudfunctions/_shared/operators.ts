import { database } from './database';
import { allow } from './fence';

const { command } = database;

/** In a filter: less than, for numbers and for texts. */
export const below = (value: number | string) => allow(command.lt(value));
/** In a filter: one of these. */
export const among = (values: readonly string[]) => allow(command.in(values));
/** In a filter: not this; of a list: does not hold this. */
export const without = (value: string) => allow(command.neq(value));
/** In a change: adds to a number; atomic. */
export const increment = (by: number) => allow(command.inc(by));
/** In a change: appends to a list. */
export const append = (value: string) => allow(command.push(value));
