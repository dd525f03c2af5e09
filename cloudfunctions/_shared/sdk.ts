/**
 * The part of `wx-server-sdk` that is used here, typed.
 * Its own typings call every result `Promise | void | string`, and know neither the symbol for the
 * current environment nor conditions made by `command`.
 */
export interface Sdk {
  DYNAMIC_CURRENT_ENV: symbol;
  init(config: { env: symbol }): void;
  database(config: { throwOnNotFound: boolean }): Database;
  /** Only inside a running call: the identity belongs to the call, not to the instance. */
  getWXContext(): { OPENID?: string; SOURCE?: string };
}

export interface Database {
  collection<Doc>(name: string): Collection<Doc>;
  command: Command;
}

export interface Collection<Doc> extends Query<Doc> {
  add(options: { data: object }): Promise<{ _id: string }>;
}

export interface Query<Doc> {
  where(condition: object): Query<Doc>;
  orderBy(field: string, order: 'asc' | 'desc'): Query<Doc>;
  limit(most: number): Query<Doc>;
  field(fields: Record<string, boolean>): Query<Doc>;
  get(): Promise<{ data: Doc[] }>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
}

/** Every result is an opaque object that only the SDK can make: it checks by `instanceof`. */
export interface Command {
  and(conditions: readonly object[]): object;
  or(conditions: readonly object[]): object;
  lt(value: string | number): object;
  neq(value: string): object;
  in(values: readonly string[]): object;
  inc(by: number): object;
  push(value: string): object;
}

// `require` has no type of its own, so this needs no cast; the bundle leaves the SDK to the platform.
const sdk: Sdk = require('wx-server-sdk');

sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV });

export { sdk };
