import type { ServerResponse } from 'node:http';
import type { Problem } from './build/problem';

/** Tells open phones what happened to the source, by server-sent events. */
export interface Reload {
  join(response: ServerResponse): void;
  /** The program is new: pages load it. */
  reload(): void;
  /** The program is broken: pages say so over what they show. */
  report(problems: readonly Problem[]): void;
  stop(): void;
}

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

export function createReload(): Reload {
  const pages = new Set<ServerResponse>();
  let broken: readonly Problem[] = [];
  const send = (text: string): void => {
    for (const page of pages) page.write(text);
  };
  return {
    join(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(event('problems', broken));
      pages.add(response);
      response.on('close', () => pages.delete(response));
    },
    reload() {
      broken = [];
      send(event('reload', null));
    },
    report(problems) {
      broken = problems;
      send(event('problems', problems));
    },
    stop() {
      for (const page of pages) page.end();
    },
  };
}
