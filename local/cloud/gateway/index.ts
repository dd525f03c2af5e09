import { randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import * as z from 'zod/mini';
import { DatabaseError } from '../database';
import { codeOf, messageOf, PlatformError, stackOf } from '../errors';
import { type Handler, readBody, send } from '../http';
import type { Caller } from '../identity';
import { callOpenapi } from '../openapi';
import { parseMultipart } from '../openapi/multipart';
import type { World } from '../world';
import { database } from './database';
import { functions } from './functions';
import { storage } from './storage';

/** One request of the SDK. */
export interface Request {
  action: string;
  body: Record<string, unknown>;
  caller: Caller;
}

/** Answers with the members that stand beside `requestId`. */
export type Action = (world: World, request: Request) => object | Promise<object>;

const actions = new Map(Object.entries({ ...database, ...functions, ...storage }));
const LARGEST = 50 * 1024 * 1024;
const envelope = z.looseObject({ action: z.string(), wxCloudApiToken: z.optional(z.string()) });

/** `POST /admin`: what wx-server-sdk 4.0.2 says to its backend, JSON or, for open APIs, multipart with protobuf. */
export const gateway =
  (world: World): Handler =>
  async (request, response) => {
    const body = (await readBody(request, LARGEST)) ?? Buffer.alloc(0);
    const boundary = /^multipart\/form-data; *boundary=(.+)$/.exec(
      request.headers['content-type'] ?? '',
    )?.[1];
    if (boundary) return openapi(world, response, parseMultipart(body, boundary));
    return send(response, { status: 200, body: JSON.stringify(await reply(world, body)) });
  };

async function reply(world: World, text: Buffer): Promise<object> {
  const requestId = randomUUID();
  try {
    const body = envelope.parse(JSON.parse(text.toString()));
    const handle = actions.get(body.action);
    if (!handle) return { ...missing(world, body.action), requestId };
    const caller = world.identity.open(body.wxCloudApiToken);
    return { ...(await handle(world, { action: body.action, body, caller })), requestId };
  } catch (error) {
    return { ...refusal(world, error), requestId };
  }
}

function missing({ log }: World, action: string) {
  const message = `NotEmulated: ${action}`;
  log({ level: 'warn', text: message });
  return { code: 'INVALID_PARAM', message };
}

/** The SDK finds an error in a 200. A fault of the local cloud itself is told to its developer too. */
function refusal({ log }: World, error: unknown): { code: string; message: string } {
  const known = error instanceof DatabaseError || error instanceof PlatformError;
  if (!known) log({ level: 'error', text: `local cloud: ${stackOf(error)}` });
  return { code: known ? codeOf(error) : 'SYS_ERR', message: messageOf(error) };
}

function openapi(world: World, response: ServerResponse, parts: Map<string, Buffer>): true {
  const text = (name: string) => String(parts.get(name) ?? '');
  const caller = world.identity.open(text('wxCloudApiToken'));
  const body = parts.get('requestData') ?? Buffer.alloc(0);
  // a JSON content type would make the SDK read the protobuf as an error
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(callOpenapi(world, { api: text('apiName'), body, caller }));
  return true;
}
