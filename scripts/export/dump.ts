import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Content } from '../content/read';
import { claimReview } from './claimreview';
import { articleRecord, topicRecord, VERSION } from './record';
import { reviewOf } from './review';

/** What a dump is made from: sound content, all of it. */
export type Library = Pick<Content, 'articles'> & Required<Pick<Content, 'topics'>>;

/**
 * The library as files, name → text: JSON Lines beside the JSON Schema of a line, and a manifest with the SHA-256 of
 * each. The same library and day give the same bytes.
 * @param day day of publication, `YYYY-MM-DD`.
 * @throws ZodError where a line does not fit its schema: nothing leaves that was not meant to.
 */
export function dump({ articles, topics }: Library, day: string): Map<string, string> {
  const records = articles.map((article) => ({ version: VERSION, ...article }));
  const files = new Map([
    ...lines('articles', articleRecord, records),
    ...lines(
      'topics',
      topicRecord,
      topics.map((topic) => ({ version: VERSION, ...topic })),
    ),
    ...lines(
      'claimreviews',
      claimReview,
      articles.flatMap((article) => reviewOf(article, day)),
    ),
  ]);
  return new Map([...files, ['manifest.json', manifest(files, day)]]);
}

function lines(name: string, schema: z.ZodMiniType, values: readonly unknown[]): [string, string][] {
  const text = values.map((value) => `${JSON.stringify(schema.parse(value))}\n`).join('');
  return [
    [`${name}.jsonl`, text],
    [`${name}.schema.json`, pretty(z.toJSONSchema(schema))],
  ];
}

function manifest(files: ReadonlyMap<string, string>, day: string): string {
  const sums = [...files].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]);
  return pretty({ version: VERSION, day, sha256: Object.fromEntries(sums) });
}

const pretty = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
