import * as z from 'zod/mini';
import { parse, stringify } from '../database/ejson';
import { isReserved } from '../world';
import type { Request, Route } from './index';

const paging = z.object({
  limit: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(1000)), 20),
  cursor: z.optional(z.string()),
});
const document = z.looseObject({ _id: z.string().check(z.minLength(1)) });

function collectionOf({ rest }: Request): string {
  if (isReserved(rest)) throw new RangeError(`${rest} belongs to the local cloud`);
  return rest;
}

/** `GET /local/data/<collection>?limit=&cursor=`: by id; `cursor` of one page asks for the next. EJSON documents. */
export const listDocuments: Route = ({ database }, request) => {
  const { limit, cursor } = paging.parse(Object.fromEntries(request.query));
  const filter = cursor === undefined ? {} : { _id: { $gt: cursor } };
  const found = database.find(collectionOf(request), { filter, sort: { _id: 1 }, limit });
  const items = found.map((one) => JSON.parse(stringify(one)));
  return found.length < limit ? { items } : { items, cursor: found.at(-1)?._id };
};

/** `POST /local/data/<collection>`: puts one EJSON document in place of the one with its `_id`. */
export const putDocument: Route = ({ database, clock }, request) => {
  const { _id } = document.parse(request.body);
  const update = parse(JSON.stringify(request.body), clock.now);
  const change = { filter: { _id }, update, multi: false, replace: true, upsert: true };
  const { upsertId } = database.modify(collectionOf(request), change);
  return { id: _id, created: upsertId !== null };
};
