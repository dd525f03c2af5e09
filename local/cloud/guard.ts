import type { IncomingMessage } from 'node:http';

const HOSTS = ['127.0.0.1', 'localhost'];

/**
 * Says why a request is refused, or nothing. Everything here is open to this machine's own programs only:
 * a foreign Host is a web page that rebound its name to 127.0.0.1, a foreign Origin is a web page that posts here.
 */
export function refusal({ headers, socket }: IncomingMessage): string | undefined {
  const own = HOSTS.map((host) => `${host}:${socket.localPort}`);
  if (!own.includes(headers.host ?? '')) return `Host ${headers.host} is not this machine`;
  if (headers.origin !== undefined && !own.some((host) => headers.origin === `http://${host}`))
    return `Origin ${headers.origin} is not this server`;
  return undefined;
}
