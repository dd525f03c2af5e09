import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { type Handler, readBody, urlOf } from '../http';
import type { World } from '../world';
import { checked } from './files';

/** Shown in place; everything else is handed out as a download. */
const IMAGES = new Map([
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
]);
const LARGEST = 50 * 1024 * 1024;

/** `/files/<path>`: reads by a signed link, writes with the signature of an upload. */
export const serveFiles =
  (world: World): Handler =>
  async (request, response) => {
    const url = urlOf(request);
    const cloudPath = checked(decodeURIComponent(url.pathname.slice('/files/'.length)));
    const writes = request.method === 'PUT';
    const allowed = writes
      ? request.headers.authorization === world.links.toWrite(cloudPath)
      : world.links.mayRead(cloudPath, url.searchParams);
    if (!allowed) return end(response, 403, denial);
    if (!writes) return read(world, response, cloudPath);
    const bytes = await readBody(request, LARGEST);
    if (!bytes) return end(response, 413, denial);
    world.files.write(cloudPath, bytes, '');
    return end(response, 200, '');
  };

/** The form in which the storage behind the SDK says no. */
const denial = '<Error><Code>AccessDenied</Code><Message>bad signature</Message></Error>';

function read({ files }: World, response: ServerResponse, cloudPath: string): true {
  const bytes = files.read(cloudPath);
  if (!bytes) return end(response, 404, '');
  const image = IMAGES.get(path.extname(cloudPath).toLowerCase());
  response.writeHead(200, {
    'content-type': image ?? 'application/octet-stream',
    'content-disposition': image ? 'inline' : 'attachment',
    'content-length': bytes.length,
    'content-security-policy': "default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=600',
  });
  response.end(bytes);
  return true;
}

function end(response: ServerResponse, status: number, body: string): true {
  response.writeHead(status, { 'content-type': 'application/xml', 'x-content-type-options': 'nosniff' });
  response.end(body);
  return true;
}
