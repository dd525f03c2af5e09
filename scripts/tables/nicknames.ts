import { parse } from 'yaml';
import * as z from 'zod/mini';

const groups = z.record(z.string(), z.array(z.string()));

/** `[usual word, …what else people call it]`, one row per group. */
export const nicknames = (yaml: string): string[][] =>
  Object.entries(groups.parse(parse(yaml))).map(([usual, others]) => [usual, ...others]);
