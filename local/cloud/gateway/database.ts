import * as z from 'zod/mini';
import type { Database, Document } from '../database';
import { parse, stringify } from '../database/ejson';
import { PlatformError } from '../errors';
import { isReserved, type World } from '../world';
import type { Action } from './index';

/** What the SDK sends for a database request. Filters, documents and updates are EJSON texts. */
const message = z.object({
  collectionName: z._default(z.string(), ''),
  transactionId: z.optional(z.string()),
  query: z._default(z.string(), '{}'),
  queryType: z.optional(z.string()),
  order: z.optional(z.string()),
  projection: z.optional(z.string()),
  offset: z._default(z.int(), 0),
  limit: z._default(z.int(), 100),
  multi: z._default(z.boolean(), false),
  merge: z._default(z.boolean(), false),
  upsert: z._default(z.boolean(), false),
  data: z._default(z.union([z.string(), z.array(z.string())]), []),
  stages: z._default(z.array(z.object({ stageKey: z.string(), stageValue: z.string() })), []),
});

const sort = z.record(z.string(), z.literal([1, -1]));

interface Request extends z.infer<typeof message> {
  database: Database;
  /** the instant server dates stand for */
  now: number;
}

const read = ({ now }: Request, text: string): Document => parse(text, () => now);
const filterOf = (request: Request) => read(request, request.query);

/** Where single-document operations go: into the transaction they name, or straight to the database. */
const target = ({ database, transactionId }: Request) =>
  transactionId ? database.inTransaction(transactionId) : database;

function insert(request: Request) {
  const documents = [request.data].flat().map((text) => read(request, text));
  return { insertedIds: target(request).insert(request.collectionName, documents) };
}

function find(request: Request) {
  const { database, transactionId, collectionName, order, projection } = request;
  const query = {
    filter: filterOf(request),
    skip: request.offset,
    limit: request.queryType === 'DOC' ? 1 : request.limit,
    ...(order ? { sort: sort.parse(read(request, order)) } : {}),
    ...(projection ? { projection: read(request, projection) } : {}),
  };
  const list = transactionId
    ? database.inTransaction(transactionId).find(collectionName, query).map(stringify)
    : database.findText(collectionName, query);
  return { list, limit: query.limit, offset: query.skip };
}

function modify(request: Request) {
  const { multi, merge, upsert } = request;
  const update = read(request, String(request.data));
  const change = { filter: filterOf(request), update, multi, replace: !merge, upsert };
  const { updated, upsertId } = target(request).modify(request.collectionName, change);
  return { updated, upsert_id: upsertId };
}

function remove(request: Request) {
  const selection = { filter: filterOf(request), multi: request.multi };
  return { deleted: target(request).remove(request.collectionName, selection) };
}

function aggregate(request: Request) {
  const stages = request.stages.map(({ stageKey, stageValue }) => ({
    [stageKey]: read(request, stageValue),
  }));
  return { list: request.database.aggregate(request.collectionName, stages).map(stringify) };
}

const count = (request: Request) => ({
  total: request.database.count(request.collectionName, filterOf(request)),
});

/** Refuses what belongs to the local cloud itself, as if it were not there. */
function fence({ collectionName, stages }: Request): void {
  const named = [collectionName, ...stages.map(({ stageValue }) => stageValue)].join();
  if (isReserved(collectionName) || named.includes('"_local_'))
    throw new PlatformError(
      'DATABASE_COLLECTION_NOT_EXIST',
      `database collection not exists: ${collectionName}`,
    );
}

/** Runs one request, and notes in the trace of the call what it cost. */
const data =
  (run: (request: Request) => object): Action =>
  (world, { body, action, caller }) => {
    const request = requestOf(world, body);
    fence(request);
    world.calls.looks();
    const started = performance.now();
    try {
      return { data: run(request) };
    } finally {
      const ms = performance.now() - started;
      const reads = world.calls.looks();
      world.calls.note(caller.call, { action, collection: request.collectionName, ms, reads });
    }
  };

const requestOf = ({ database, clock }: World, body: object): Request => ({
  ...message.parse(body),
  database,
  now: clock.now(),
});

/** Begins, commits or aborts. The SDK reads the id of a new transaction beside `data`, not inside. */
const transaction =
  (run: (database: Database, id: string) => object): Action =>
  ({ database }, { body }) =>
    run(database, message.parse(body).transactionId ?? '');

export const database: Record<string, Action> = {
  'database.addCollection': ({ database }, { body }) => {
    database.createCollection(message.parse(body).collectionName);
    return {};
  },
  'database.insertDocument': data(insert),
  'database.getDocument': data(find),
  'database.calculateDocument': data(count),
  'database.modifyDocument': data(modify),
  'database.removeDocument': data(remove),
  'database.aggregateDocuments': data(aggregate),
  'database.startTransaction': transaction((database) => ({ transactionId: database.begin() })),
  'database.commitTransaction': transaction((database, id) => {
    database.commit(id);
    return {};
  }),
  'database.abortTransaction': transaction((database, id) => {
    database.abort(id);
    return {};
  }),
};
