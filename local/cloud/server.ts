import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { codeOf, messageOf, PlatformError, StartError, stackOf } from './errors';
import { refusal } from './guard';
import { failure, type Handler, send } from './http';
import type { Log } from './log';

/** This machine only: the cloud knows no passwords. */
const HOST = '127.0.0.1';

export interface Listening {
  server: Server;
  port: number;
}

/**
 * Listens on loopback.
 *
 * @param port 0 for any free one
 * @throws StartError when the port is taken
 */
export async function listen(port: number): Promise<Listening> {
  const server = createServer();
  // longer than any pause of the SDK: a reused socket would be reset in the middle of a request
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((done, fail) => {
    server.once('error', (error) => fail(portError(port, error)));
    server.listen(port, HOST, done);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}

function portError(port: number, error: Error): Error {
  if (codeOf(error) === 'EADDRINUSE')
    return new StartError(`Port ${port} is in use.`, 'Stop the program that uses it, or name another port.');
  return new StartError(`Port ${port} cannot be used: ${messageOf(error)}.`, 'Name another port.');
}

/** Answers every request by the first handler that takes it; nothing but this machine is answered. */
export function serve(server: Server, handlers: readonly Handler[], log: Log): void {
  server.on('request', (request, response) => {
    const reason = refusal(request);
    if (reason) return send(response, failure('FORBIDDEN', `只接受本机的请求（${reason}）。`));
    route(handlers, request, response).catch((error) => fail(response, error, log));
  });
}

async function route(handlers: readonly Handler[], request: IncomingMessage, response: ServerResponse) {
  for (const handle of handlers) if (await handle(request, response)) return;
  send(response, failure('NOT_FOUND', '没有这个地址。'));
}

function fail(response: ServerResponse, error: unknown, log: Log): void {
  if (response.headersSent) return void response.destroy();
  if (error instanceof PlatformError || error instanceof URIError)
    return void send(response, failure('BAD_REQUEST', '请求的格式不对。'));
  log({ level: 'error', text: `local cloud: ${stackOf(error)}` });
  send(response, failure('INTERNAL', '本地云出了点问题，详情见终端。'));
}

/** Hands the requests under a path to a handler. */
export const under =
  (prefix: string, handle: Handler): Handler =>
  (request, response) =>
    request.url?.startsWith(prefix) ? handle(request, response) : false;
