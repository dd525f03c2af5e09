import type { IncomingMessage } from 'node:http';
import * as z from 'zod/mini';
import { DatabaseError } from '../database';
import { messageOf, PlatformError } from '../errors';
import { failure, type Handler, readBody, send, success, urlOf } from '../http';
import { linkToFile, uploadFile } from '../storage/client';
import type { World } from '../world';
import { routes } from './routes';

/** What a tool asks: the path after its first word, the query and the JSON body. */
export interface Request {
  rest: string;
  query: URLSearchParams;
  body: unknown;
}

/** Answers with data, or throws: a zod error or a RangeError is the asker's fault. */
export type Route = (world: World, request: Request) => unknown;

const LARGEST = 5 * 1024 * 1024;

/** `/local/*`: for tools on this machine. See local/README.md. */
export function tools(world: World): Handler {
  const upload = uploadFile(world);
  const link = linkToFile(world);
  return async (request, response) => {
    const { pathname, searchParams: query } = urlOf(request);
    const [, , word = '', ...rest] = decodeURIComponent(pathname).split('/');
    const key = `${request.method} ${word}`;
    if (key === 'POST upload') return upload(request, response);
    if (key === 'GET link') return link(request, response);
    const route = routes.get(key);
    if (!route) return send(response, failure('NOT_FOUND', `没有这个工具：${key}`));
    const ask = async () => route(world, { rest: rest.join('/'), query, body: await json(request) });
    return send(response, await ask().then(success, fault));
  };
}

async function json(request: IncomingMessage): Promise<unknown> {
  if (request.method === 'GET') return undefined;
  const body = await readBody(request, LARGEST);
  if (!body) throw new RangeError('the body is longer than 5 MB');
  return body.length ? JSON.parse(body.toString()) : undefined;
}

/** Tools are written by developers, so they read what was wrong. */
function fault(error: unknown) {
  const expected = [z.core.$ZodError, SyntaxError, RangeError, PlatformError, DatabaseError];
  if (expected.some((kind) => error instanceof kind)) return failure('BAD_REQUEST', messageOf(error));
  throw error;
}
