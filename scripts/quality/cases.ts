import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';

/** A text somebody may bring, and the claim that is its right answer. */
export interface Question {
  form: string;
  id: string;
  text: string;
}

/** A text that looks like a claim and is not it. */
export interface Negative {
  text: string;
  /** `none`: out of scope; `polarity`: the item may be shown, its verdict must not be; `other`: another claim's. */
  kind: 'none' | 'polarity' | 'other';
  /** The claims that are right answers; for `other`. */
  ids: readonly string[];
}

export interface Cases {
  claims: readonly { id: string; claim: string }[];
  questions: readonly Question[];
  negatives: readonly Negative[];
}

const claim = z.object({
  id: z.string(),
  claim: z.string(),
  paraphrases: z.array(z.string()),
  negatives_meta: z._default(z.array(z.object({ text: z.string(), expect: z.string() })), []),
});

const forms = z.object({
  id: z.string(),
  short: z.string(),
  reworded: z.string(),
  forward: z.string(),
  noisy: z.string(),
  trap: z.object({ text: z.string() }),
});
const FORMS = ['short', 'reworded', 'forward', 'noisy'] as const;

const files = z.union([z.array(claim), z.array(forms)]);

/** Reads a file of paraphrases and hard negatives by claim, or one of four forms and a trap by claim. */
export async function readCases(file: string): Promise<Cases> {
  const entries = files.parse(JSON.parse(await readFile(file, 'utf8')));
  const parts = entries.map((entry) => ('paraphrases' in entry ? ofClaim(entry) : ofForms(entry)));
  return {
    claims: parts.flatMap(({ claims }) => claims),
    questions: parts.flatMap(({ questions }) => questions),
    negatives: parts.flatMap(({ negatives }) => negatives),
  };
}

/** Items have ids in lower case. */
const idOf = (id: string) => id.toLowerCase();

const ofClaim = (entry: z.infer<typeof claim>): Cases => ({
  claims: [{ id: idOf(entry.id), claim: entry.claim }],
  questions: entry.paraphrases.map((text) => ({ form: 'paraphrase', id: idOf(entry.id), text })),
  negatives: entry.negatives_meta.map(({ text, expect }) => negativeOf(text, expect)),
});

const ofForms = (entry: z.infer<typeof forms>): Cases => ({
  claims: [],
  questions: FORMS.map((form) => ({ form, id: idOf(entry.id), text: entry[form] })),
  negatives: [{ text: entry.trap.text, kind: 'polarity', ids: [] }],
});

function negativeOf(text: string, expect: string): Negative {
  const [kind, ids = ''] = expect.split(':');
  if (kind === 'match') return { text, kind: 'other', ids: ids.split(/[,|/]/).map(idOf) };
  return { text, kind: kind === 'polarity' ? 'polarity' : 'none', ids: [] };
}
