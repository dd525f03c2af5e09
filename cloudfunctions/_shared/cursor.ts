import * as z from 'zod/mini';
import { badRequest } from './errors';

/** Where a page ended: the sort value and the id of its last item. */
export interface Place {
  at: string;
  id: string;
}

/** Opened and parsed again on arrival: what a cursor holds can be anything its sender liked. */
const place = z.strictObject({
  at: z.string().check(z.minLength(1), z.maxLength(40)),
  id: z.string().check(z.minLength(1), z.maxLength(64)),
});

/** A cursor as an input field; opaque to the phone. */
export const cursorField = z.string().check(z.minLength(1), z.maxLength(300));

export const encodeCursor = ({ at, id }: Place): string =>
  Buffer.from(JSON.stringify({ at, id })).toString('base64url');

/** @throws AppError `BAD_REQUEST` for a cursor that is not one of ours */
export function decodeCursor(cursor: string): Place {
  const result = place.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()));
  if (!result.success) throw unknownPlace();
  return result.data;
}

/** The failure for a cursor that is none, or none of this list. */
export const unknownPlace = () => badRequest('列表的位置认不出来。请下拉刷新后再看。', { field: 'cursor' });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
