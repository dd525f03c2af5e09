import type { Page } from '@bianyao/contract';
import type { Collections } from './collections';
import { decodeCursor, encodeCursor } from './cursor';
import { database } from './database';
import { fenceChange, fenceDocument, fenceFilter } from './fence';
import type { Query } from './sdk';

type Name = keyof Collections;
/** Equalities and operators by field; at least one equality. */
type Filter<N extends Name> = { [Field in keyof Collections[N]]?: Collections[N][Field] | object };
type Change<N extends Name> = Filter<N>;

/** A list of one collection, newest first. */
export interface Listing<N extends Name> {
  where: Filter<N>;
  /** The field it is sorted by; an index holds it after the fields of `where`, then `_id`. */
  by: keyof Collections[N] & string;
  /** Fields to read; the sort field and the id come along. */
  fields: readonly string[];
  limit: number;
  cursor?: string | undefined;
}

/** The platform gives 100 documents where nothing is said, and never more than this. */
const MOST = 1_000;

/** Adds a document unless its id, or a unique field of it, is taken. */
export async function insertOnce<N extends Name>(name: N, document: Collections[N]): Promise<boolean> {
  fenceDocument(document);
  try {
    await database.collection(name).add({ data: document });
    return true;
  } catch (error) {
    // The code differs between versions of the service; the texts are these two.
    if (/E11000|DATABASE_DUPLICATE_WRITE/.test(String(error))) return false;
    throw error;
  }
}

/** Changes the one document that still fits the filter; `false` where none does: somebody was faster. */
export async function claim<N extends Name>(
  name: N,
  filter: Filter<N> & { _id: string },
  change: Change<N>,
): Promise<boolean> {
  fenceFilter(filter);
  fenceChange(change);
  const { stats } = await database.collection(name).where(filter).update({ data: change });
  return stats.updated > 0;
}

/** Removes a document; one that is gone already is no error. */
export async function remove<N extends Name>(name: N, filter: Filter<N> & { _id: string }): Promise<void> {
  fenceFilter(filter);
  await database.collection(name).where(filter).remove();
}

/** All documents that fit, at most 1,000. */
export async function find<N extends Name>(
  name: N,
  filter: Filter<N>,
  fields: readonly string[] = [],
): Promise<Collections[N][]> {
  fenceFilter(filter);
  const query = database.collection<Collections[N]>(name).where(filter).limit(MOST);
  const { data } = await project(query, fields).get();
  return data;
}

/** The first document that fits. */
export async function read<N extends Name>(name: N, filter: Filter<N>): Promise<Collections[N] | undefined> {
  fenceFilter(filter);
  const { data } = await database.collection<Collections[N]>(name).where(filter).limit(1).get();
  return data[0];
}

/** A whole small collection in the order of a field; the one read without a filter. */
export async function all<N extends Name>(
  name: N,
  by: keyof Collections[N] & string,
): Promise<Collections[N][]> {
  const { data } = await database.collection<Collections[N]>(name).orderBy(by, 'asc').limit(MOST).get();
  return data;
}

/**
 * One page of a list. The cursor names the last item seen by sort value and id, so that what is added
 * meanwhile neither repeats nor hides an item.
 *
 * @throws AppError `BAD_REQUEST` for a cursor that is not one of ours
 */
export async function page<N extends Name>(name: N, listing: Listing<N>): Promise<Page<Collections[N]>> {
  const { by, limit, fields } = listing;
  const query = database
    .collection<Collections[N]>(name)
    .where(condition(listing))
    .orderBy(by, 'desc')
    .orderBy('_id', 'desc')
    .limit(limit + 1);
  const { data } = await project(query, [...fields, by, '_id']).get();
  const items = data.slice(0, limit);
  const last = items.at(-1);
  if (data.length <= limit || !last) return { items };
  return { items, cursor: encodeCursor({ at: String(last[by]), id: last._id }) };
}

function condition<N extends Name>({ where, by, cursor }: Listing<N>): object {
  fenceFilter(where);
  if (cursor === undefined) return where;
  const { at, id } = decodeCursor(cursor);
  const { command } = database;
  return command.and([where, command.or([{ [by]: command.lt(at) }, { [by]: at, _id: command.lt(id) }])]);
}

const project = <Doc>(query: Query<Doc>, fields: readonly string[]): Query<Doc> =>
  fields.length === 0 ? query : query.field(Object.fromEntries(fields.map((field) => [field, true])));
