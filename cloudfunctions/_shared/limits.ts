import dayjs from 'dayjs';
import type { Context } from './context';
import { AppError } from './errors';
import { idOf } from './id';
import { append, below, increment, without } from './operators';
import { claim, insertOnce, read } from './store';

/** At most `most` different keys per person in each window of `seconds`. */
export interface Limit<I> {
  name: string;
  most: number;
  seconds: number;
  /** The idempotency key of an input: trying the same one again costs nothing. */
  key(input: I): string;
}

/**
 * Lets a call through, or says when to come back. A fixed window, counted by a conditional update:
 * exactly `most` of any number of calls at once get through.
 *
 * @throws AppError `RATE_LIMITED` with `retryAfter`
 */
export async function spend<I>(limit: Limit<I>, input: I, { caller, now }: Context): Promise<void> {
  const key = limit.key(input);
  const index = Math.floor(now / 1_000 / limit.seconds);
  const ends = (index + 1) * limit.seconds * 1_000;
  const _id = idOf(limit.name, caller.openid, String(index));
  const fresh = { _id, count: 1, keys: [key], expiresAt: dayjs(ends).toISOString() };
  if (await insertOnce('quotas', fresh)) return;
  const room = { _id, count: below(limit.most), keys: without(key) };
  if (await claim('quotas', room, { count: increment(1), keys: append(key) })) return;
  const quota = await read('quotas', { _id });
  if (!quota?.keys.includes(key)) throw limited(Math.ceil((ends - now) / 1_000));
}

/** @param seconds until the window ends */
function limited(seconds: number): AppError {
  const wait = seconds >= 3_600 ? `${Math.ceil(seconds / 3_600)} 小时` : `${Math.ceil(seconds / 60)} 分钟`;
  return new AppError('RATE_LIMITED', `今天提交的次数已经满了。你写的内容还在，请 ${wait}后再试。`, {
    retryAfter: seconds,
  });
}
