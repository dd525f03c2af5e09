import { randomUUID } from 'node:crypto';
import { codeOf, messageOf, PlatformError } from './errors';
import { type Answer, failure, type Handler, personOf, readBody, send, urlOf } from './http';
import { invoke } from './invoke';
import { parseObject } from './json';
import { mayInvoke } from './rules';
import type { World } from './world';

/** The platform's limits, in bytes: a client's request 100 KB, a reply 1 MB. */
const LARGEST_EVENT = 100 * 1024;
const LARGEST_REPLY = 1024 * 1024;

export interface Ask {
  name: string;
  /** the event as JSON text; `undefined` when it was too long to keep */
  body: string | undefined;
  /** empty for somebody anonymous */
  openid: string;
}

const FAULTS = {
  syntax: '请求的内容读不懂，请更新小程序后再试。',
  form: '请求的格式不对，请更新小程序后再试。',
  depth: '请求的内容层次太深，请更新小程序后再试。',
};

/**
 * What `wx.cloud.callFunction` does for a phone: the one way in for the local phone, tools and tests.
 * A function's reply is a 200 with its return value, whatever it says; anything else is a refusal of the platform.
 */
export async function ask(world: World, { name, body, openid }: Ask): Promise<Answer> {
  const verdict = mayInvoke(world.schema, name, openid);
  if (verdict === 'forbidden') return failure('FORBIDDEN', '这个功能不对外开放。');
  if (verdict === 'anonymous') return failure('UNAUTHENTICATED', '请先登录微信，再试一次。');
  if (body === undefined) return failure('BAD_REQUEST', '内容太长，一次最多 100 KB，请删短一些再试。');
  const event = parseObject(body);
  if ('fault' in event) return failure('BAD_REQUEST', FAULTS[event.fault]);
  const caller = { source: 'wx_client', ...(openid ? { openid } : {}) };
  const action = typeof event.value.action === 'string' ? event.value.action : '';
  try {
    return answer(await world.queue(() => invoke(world, { name, event: body, action, caller })));
  } catch (error) {
    return refusal(world, name, error);
  }
}

function answer(reply: string): Answer {
  if (Buffer.byteLength(reply) > LARGEST_REPLY)
    throw new PlatformError('-604001', 'the reply of a function is limited to 1 MB');
  return { status: 200, body: reply };
}

/** The person gets an id; the details stay in the log beside it. */
function refusal({ log }: World, name: string, error: unknown): Answer {
  if (codeOf(error) === 'FUNCTION_NOT_FOUND')
    return failure('NOT_FOUND', '没有找到这个功能，请更新小程序后再试。');
  const id = randomUUID().slice(0, 8);
  log({
    level: 'error',
    text: `${name}: the caller was shown ${id} for ${codeOf(error) || messageOf(error)}`,
  });
  return failure('INTERNAL', `服务出了点问题，请稍后再试。问题编号 ${id}`);
}

/** `POST /fn/<function>` */
export const door =
  (world: World): Handler =>
  async (request, response) => {
    if (request.method !== 'POST' || !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return send(response, failure('BAD_REQUEST', '请求的格式不对，请更新小程序后再试。'));
    const body = await readBody(request, LARGEST_EVENT);
    const name = decodeURIComponent(urlOf(request).pathname.slice('/fn/'.length));
    return send(response, await ask(world, { name, body: body?.toString(), openid: personOf(request) }));
  };
