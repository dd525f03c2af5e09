import { closest } from 'fastest-levenshtein';
import type * as z from 'zod/mini';
import { FIELDS } from './schema';

/** What zod/mini says when the schema has no sentence of its own. */
const SILENT = 'Invalid input';

/** Turns what the schema found into what the author does about it. */
export function remedy(issue: z.core.$ZodIssue): string {
  if (issue.message !== SILENT) return `${issue.message}.`;
  if (issue.code === 'unrecognized_keys') return issue.keys.map(misspelled).join(' ');
  if (issue.code === 'invalid_type') return `write ${indefinite(issue.expected)} here.`;
  if (issue.code === 'invalid_value') return `write one of ${issue.values.join(', ')}.`;
  if (issue.code === 'invalid_union') return 'write one of factcheck, explainer.';
  if (issue.code === 'too_small') return 'it is empty; fill it in.';
  return 'correct it.';
}

const misspelled = (key: string) =>
  `"${key}" is not a field here; did you mean "${closest(key, [...FIELDS])}"?`;

const indefinite = (type: string) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`);
