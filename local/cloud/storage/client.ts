import { failure, type Handler, personOf, readBody, send, success, urlOf } from '../http';
import { mayTouch } from '../rules';
import type { World } from '../world';
import { fileIdOf, pathOf } from './files';

const LARGEST = 10 * 1024 * 1024;
const MINUTES_10 = 600;

/** `POST /local/upload?path=`: `wx.cloud.uploadFile` of the local phone, under the storage rule. */
export const uploadFile =
  (world: World): Handler =>
  async (request, response) => {
    const bytes = await readBody(request, LARGEST);
    const cloudPath = pathOf(fileIdOf(urlOf(request).searchParams.get('path') ?? ''));
    const person = personOf(request);
    const verdict = mayTouch(world.schema.storage.write, person, world.files.owner(cloudPath));
    if (verdict === 'anonymous')
      return send(response, failure('UNAUTHENTICATED', '请先登录微信，再上传图片。'));
    if (verdict === 'forbidden') return send(response, failure('FORBIDDEN', '这个文件不能由你来改。'));
    if (!bytes) return send(response, failure('BAD_REQUEST', '文件太大，一次最多 10 MB。'));
    world.files.write(cloudPath, bytes, person);
    return send(response, success({ fileID: fileIdOf(cloudPath) }));
  };

/** `GET /local/link?file=`: `wx.cloud.getTempFileURL` of the local phone. No file and not yours answer alike. */
export const linkToFile =
  (world: World): Handler =>
  (request, response) => {
    const cloudPath = pathOf(urlOf(request).searchParams.get('file') ?? '');
    const owner = world.files.owner(cloudPath);
    const verdict = mayTouch(world.schema.storage.read, personOf(request), owner);
    if (verdict !== 'allowed' || owner === undefined)
      return send(response, failure('FORBIDDEN', '这个文件不对外开放。'));
    return send(
      response,
      success({ url: world.origin + encodeURI(world.links.toRead(cloudPath, MINUTES_10)) }),
    );
  };
