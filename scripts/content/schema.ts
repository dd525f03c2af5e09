import type { Verdict } from '@bianyao/contract';
import * as z from 'zod/mini';

/** Written in Chinese because YAML reads a bare `false` or `true` as a truth value. */
export const VERDICTS: Readonly<Record<string, Verdict>> = {
  谣言: 'false',
  误导: 'misleading',
  证据不足: 'unproven',
  属实: 'true',
  骗局: 'scam',
};

const WORDS = 'write one of 谣言, 误导, 证据不足, 属实, 骗局';
const PARTIAL =
  "write the day as 'YYYY-MM-DD', or as much of it as the page shows ('YYYY-MM', 'YYYY'), in quotes";

const text = z.string().check(z.trim(), z.minLength(1));
const day = z.iso.date("write a day of the calendar as 'YYYY-MM-DD'");
/** A claim's number such as `a01`, or a short English name. */
export const ID = /^[a-z][a-z0-9-]*$/;

const id = z.string().check(z.regex(ID, 'use lower-case letters, digits and hyphens'));

/** A message that long is somebody's own; a way of saying a claim is shorter. */
const saying = z.string().check(z.trim(), z.minLength(1), z.maxLength(60, 'shorten it to 60 characters'));

const source = z.strictObject({
  n: z.int(),
  publisher: text,
  title: text,
  date: z.nullable(z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, PARTIAL))),
  grade: z.enum(['A', 'B', 'C', 'D']),
  url: z.exactOptional(z.url('write the whole address, beginning with http:// or https://')),
  via: z.exactOptional(text),
  supports: text,
});

const word = z.string().check(z.refine((name) => name in VERDICTS, WORDS));

const change = z.strictObject({ on: day, note: text, was: z.exactOptional(word) });

const common = {
  id,
  title: text,
  truth: text,
  summary: text,
  topic: id,
  tags: z.array(text),
  saidAs: z.exactOptional(z.array(saying)),
  asOf: day,
  reviewBy: day,
  clocks: z.optional(
    z
      .array(z.strictObject({ label: text, value: text, note: text }))
      .check(z.minLength(2, 'set two limits side by side, or leave the field out')),
  ),
  related: z.array(id),
  changes: z.exactOptional(z.array(change).check(z.minLength(1, 'name a change, or leave the field out'))),
  sources: z.array(source).check(z.minLength(1, 'name at least one source')),
};

const factcheck = z.strictObject({
  ...common,
  kind: z.literal('factcheck'),
  claim: text,
  verdict: word,
});

const explainer = z.strictObject({ ...common, kind: z.literal('explainer') });

/** The front matter of an article. */
export const front = z.discriminatedUnion('kind', [factcheck, explainer]);
export type Front = z.infer<typeof front>;

/** `topics.yaml`, in the order readers see them. */
export const topics = z.array(z.strictObject({ id, title: text, summary: text }));

/** `lookalikes.yaml`: items that readers take for one another, and what tells them apart. */
export const lookalikes = z.array(
  z.strictObject({ difference: text, ids: z.array(id).check(z.minLength(2, 'name two items or more')) }),
);

/** `hotlines.yaml`: the only numbers and domains an article may print. */
export const hotlines = z.array(
  z.strictObject({
    number: z.exactOptional(z.string()),
    domain: z.exactOptional(z.string()),
    owner: text,
    use: text,
    note: z.exactOptional(text),
    sources: z.array(z.omit(source, { n: true, supports: true })),
  }),
);
export type Hotline = z.infer<typeof hotlines>[number];

/** Every field name there is, to guess what a misspelled one was meant to be. */
export const FIELDS: readonly string[] = [
  ...Object.keys(factcheck.shape),
  ...Object.keys(source.shape),
  ...Object.keys(hotlines.def.element.shape),
  ...Object.keys(change.shape),
  ...['label', 'value'],
];
