import { readConfig } from '../functions/config';
import type { Caller } from '../identity';
import type { Outcome } from '../outbox';
import type { World } from '../world';
import { submitPages } from './search';
import { mediaCheckAsync, msgSecCheck } from './security';
import { send } from './subscribe';
import { decode, encodeError, encodeReply } from './wire';

/** A call of an open API that reached it. */
export interface Request {
  parameters: Record<string, unknown>;
  outcome: Extract<Outcome, { kind: 'succeed' }>;
}

/** What WeChat answers; its own names, and members of each API beside them. */
export interface Reply {
  errcode: number;
  errmsg: string;
  [member: string]: unknown;
}

export type Api = (world: World, request: Request) => Reply;

export const OK: Reply = { errcode: 0, errmsg: 'ok' };
export const refuse = (errcode: number, errmsg: string): Reply => ({ errcode, errmsg });

const apis = new Map<string, Api>([
  ['security.msgSecCheck', msgSecCheck],
  ['security.mediaCheckAsync', mediaCheckAsync],
  ['subscribeMessage.send', send],
  ['search.submitPages', submitPages],
]);

/** Codes of the cloud itself, as the SDK words them. */
const NOT_FOUND = -604100;
const NO_PERMISSION = -604101;
const TIMEOUT = -604102;

export interface Call {
  api: string;
  body: Buffer;
  caller: Caller;
}

/** Answers one open API call and keeps it in the outbox. */
export function callOpenapi(world: World, { api, body, caller }: Call): Uint8Array {
  const handle = apis.get(api);
  const name = caller.functionName ?? '';
  if (!handle) return missing(world, api);
  if (!name || !readConfig(world.functions, name).permissions.openapi.includes(api))
    return encodeError(NO_PERMISSION);
  const outcome = world.outbox.take(api);
  const parameters = decode(body);
  const reply = outcome.kind === 'succeed' ? handle(world, { parameters, outcome }) : failed(outcome);
  const at = new Date(world.clock.now()).toISOString();
  const sent = { at, api, function: name, parameters, outcome: outcome.kind, errCode: reply.errcode };
  world.outbox.record(sent);
  if (outcome.kind === 'garbage') return Buffer.from('<html>502 Bad Gateway</html>');
  return outcome.kind === 'timeout' ? encodeError(TIMEOUT) : encodeReply(reply);
}

function missing({ log }: World, api: string): Uint8Array {
  log({ level: 'warn', text: `NotEmulated: openapi.${api}` });
  return encodeError(NOT_FOUND);
}

const failed = (outcome: Exclude<Outcome, { kind: 'succeed' }>): Reply =>
  outcome.kind === 'refuse' ? refuse(outcome.errCode, 'refused') : refuse(TIMEOUT, outcome.kind);
