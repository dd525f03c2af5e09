import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ErrorCode } from '@bianyao/contract';

/** Answers a request, or says that it is somebody else's (`false`). */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<boolean> | boolean;

export interface Answer {
  status: number;
  body: string;
}

const STATUS: Record<ErrorCode, number> = {
  BAD_REQUEST: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMITED: 429,
  INTERNAL: 500,
};

/** A refusal in the form every caller of a function knows. */
export const failure = (code: ErrorCode, message: string): Answer => ({
  status: STATUS[code],
  body: JSON.stringify({ ok: false, error: { code, message } }),
});

export const success = (data: unknown): Answer => ({ status: 200, body: JSON.stringify({ ok: true, data }) });

/**
 * Reads a whole body. Past the limit the rest is drained but not kept: a client that is cut off while it still
 * writes would see a broken connection in place of the refusal.
 *
 * @returns the body, or `undefined` when it is longer than `limit` bytes
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes <= limit) chunks.push(chunk);
  }
  return bytes > limit ? undefined : Buffer.concat(chunks);
}

export function send(response: ServerResponse, { status, body }: Answer): true {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  response.end(body);
  return true;
}

/** Path and query of a request; the host was checked before. */
export const urlOf = (request: IncomingMessage): URL => new URL(request.url ?? '/', 'http://localhost');

/** The person the local login names; empty for somebody anonymous. */
export const personOf = ({ headers }: IncomingMessage): string => String(headers['x-local-user'] ?? '');
