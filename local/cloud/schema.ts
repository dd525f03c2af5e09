import * as z from 'zod/mini';
import type { Database, Index } from './database';

const path = z.string().check(z.regex(/^[^$.][^$]*$/, 'a field path such as "updatedAt" or "author.name"'));
const index = z.strictObject({
  name: z.string().check(z.minLength(1)),
  keys: z.array(z.tuple([path, z.literal([1, -1])])).check(z.minLength(1)),
  unique: z.optional(z.boolean()),
});
const rule = z.union([z.boolean(), z.string()]);
const access = z.strictObject({ read: rule, write: rule });

const schema = z.strictObject({
  collections: z.record(z.string(), z.strictObject({ indexes: z.array(index), rule: access })),
  functions: z.record(z.string(), z.strictObject({ invoke: rule })),
  storage: access,
});

/** Collections, indexes and security rules of an environment, as `schema.json` holds them. */
export type Schema = z.infer<typeof schema>;

/** A schema.json that cannot be used. The message names the member at fault and what it should be. */
export class SchemaError extends Error {
  override name = 'SchemaError';
}

// zod/mini says only "Invalid input" unless it is given words.
const error = z.locales.en().localeError;

/** Reads the text of schema.json. `file` is named in the error. */
export function parseSchema(text: string, file = 'schema.json'): Schema {
  const parsed = schema.safeParse(json(text, file), { error });
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SchemaError(`${file}: ${issue?.path.join('.') || 'the whole file'}: ${issue?.message}`);
}

function json(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SchemaError(`${file} is not JSON: ${cause instanceof Error ? cause.message : cause}`);
  }
}

/**
 * Makes the database fit the schema: creates what is missing, rebuilds indexes whose keys or uniqueness
 * changed and drops those no longer named. Collections the schema does not name keep their documents.
 */
export function applySchema(database: Database, { collections }: Schema): void {
  const existing = new Set(database.collections());
  for (const [name, { indexes }] of Object.entries(collections)) {
    if (!existing.has(name)) database.createCollection(name);
    applyIndexes(database, name, indexes);
  }
}

function applyIndexes(database: Database, collection: string, wanted: readonly Index[]): void {
  const stale = database.indexes(collection).filter((old) => !wanted.some((index) => isSame(old, index)));
  for (const { name } of stale) database.dropIndex(collection, name);
  const kept = new Set(database.indexes(collection).map(({ name }) => name));
  for (const index of wanted) if (!kept.has(index.name)) database.createIndex(collection, index);
}

const isSame = (a: Index, b: Index) =>
  a.name === b.name &&
  Boolean(a.unique) === Boolean(b.unique) &&
  JSON.stringify(a.keys) === JSON.stringify(b.keys);
