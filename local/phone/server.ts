import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { sendAsset } from './assets';
import type { Bundle } from './build/bundle';
import { readIcon } from './build/icons';
import { type Roots, toFile } from './build/modules';
import { document, POLICY } from './document';
import type { Reload } from './reload';

/** What the phone's addresses answer with; `bundle` changes with every build. */
export interface Site {
  readonly roots: Roots;
  readonly reload: Reload;
  readonly host: { readonly script: string; readonly style: string };
  bundle: Bundle;
}

type Answer = (site: Site, response: ServerResponse) => void;

const SCRIPT = 'text/javascript; charset=utf-8';
const STYLE = 'text/css; charset=utf-8';

function send(response: ServerResponse, type: string, body: string): void {
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function sendDocument(response: ServerResponse): void {
  response.setHeader('content-security-policy', POLICY);
  response.setHeader('referrer-policy', 'no-referrer');
  send(response, 'text/html; charset=utf-8', document);
}

const answers: Readonly<Record<string, Answer>> = {
  '/': (_, response) => sendDocument(response),
  '/phone/host.js': ({ host }, response) => send(response, SCRIPT, host.script),
  '/phone/host.css': ({ host }, response) => send(response, STYLE, host.style),
  '/phone/app.js': ({ bundle }, response) => send(response, SCRIPT, bundle.script),
  '/phone/app.js.map': ({ bundle }, response) => send(response, 'application/json', bundle.map),
  '/phone/app.css': ({ bundle }, response) => send(response, STYLE, bundle.style),
  '/phone/reload': ({ reload }, response) => reload.join(response),
};

const ICON = /^\/phone\/icon\/([a-z0-9-]+)\.svg$/;
const FILE = '/phone/file/';

function sendIcon({ roots }: Site, response: ServerResponse, name: string): boolean {
  const icon = readIcon(roots, name);
  if (icon === undefined) return false;
  response.setHeader('cache-control', 'max-age=86400');
  response.writeHead(200, { 'content-type': 'image/svg+xml', 'x-content-type-options': 'nosniff' });
  response.end(icon);
  return true;
}

/** Files of npm packages have addresses of their own, and folders of their own to stay in. */
function sendFile({ roots }: Site, response: ServerResponse, address: string): boolean {
  if (!address.startsWith('miniprogram_npm/')) return sendAsset(response, roots.source, address);
  return sendAsset(response, roots.packages, path.relative(roots.packages, toFile(roots, address)));
}

function addressOf({ url = '/' }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://phone').pathname);
  } catch {
    return undefined;
  }
}

/**
 * Answers a request for the phone.
 * @returns false when the address is none of the phone's
 */
export function answer(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  const address = addressOf(request);
  if (request.method !== 'GET' || address === undefined) return false;
  const known = Object.hasOwn(answers, address) ? answers[address] : undefined;
  known?.(site, response);
  if (known) return true;
  const [, icon] = ICON.exec(address) ?? [];
  if (icon) return sendIcon(site, response, icon);
  return address.startsWith(FILE) && sendFile(site, response, address.slice(FILE.length));
}
