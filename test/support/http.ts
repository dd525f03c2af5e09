import { type OutgoingHttpHeaders, request } from 'node:http';

export interface Sent {
  method?: string;
  headers?: OutgoingHttpHeaders;
  body?: string;
}

/** One raw request; unlike `fetch` it can lie about its Host. The body of the answer is parsed as JSON. */
export function raw(url: string, { method = 'POST', headers = {}, body = '' }: Sent) {
  return new Promise<{ status: number | undefined; body: unknown }>((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, async (response) => {
      const text = Buffer.concat(await response.toArray()).toString();
      resolve({ status: response.statusCode, body: JSON.parse(text) });
    });
    sent.on('error', reject).end(body);
  });
}
