import type { Schema } from '../../local/cloud/schema';
import type { TestCloud } from './cloud';
import type { Sdk } from './sdk';

/** Functions that do what a test tells them, and a schema beside them. */
export const functions = 'test/support/functions';

const rule = { read: false, write: false };

export const schema: Schema = {
  collections: {
    notes: {
      indexes: [
        {
          name: 'status_at',
          keys: [
            ['status', 1],
            ['at', -1],
          ],
        },
        { name: 'tags', keys: [['tags', 1]] },
      ],
      rule,
    },
    articles: { indexes: [{ name: 'slug', keys: [['slug', 1]], unique: true }], rule },
    accounts: { indexes: [], rule },
  },
  functions: {
    '*': { invoke: false },
    run: { invoke: true },
    brief: { invoke: true },
    missing: { invoke: true },
    inbox: { invoke: 'auth != null' },
  },
  storage: { read: false, write: 'resource.openid == auth.openid' },
};

type Code<T> = (sdk: Sdk) => T;

/** The event that makes the function `run` execute a piece of code. The code travels as text: it sees `sdk` only. */
export const code = <T>(body: Code<T>, more: object = {}) => ({ code: `return (${body})(sdk)`, ...more });

/** Executes code inside a cloud function, for a person. */
export const inside = <T>(cloud: TestCloud, body: Code<Promise<T> | T>, openid = 'ann'): Promise<T> =>
  cloud.send('run', code(body), openid) as Promise<T>;
