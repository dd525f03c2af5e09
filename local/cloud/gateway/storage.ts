import * as z from 'zod/mini';
import { checked, fileIdOf, pathOf } from '../storage/files';
import type { Action } from './index';

const upload = z.object({ path: z.string() });
const download = z.object({
  file_list: z.array(z.object({ fileid: z.string(), max_age: z._default(z.number(), 7200) })),
});
const removal = z.object({ fileid_list: z.array(z.string()) });

const ABSENT = 'STORAGE_FILE_NONEXIST';

/** Where and how to PUT a file. The SDK sends `cosFileId` in a header, so it is ASCII. */
const getUploadMetadata: Action = ({ origin, links }, { body }) => {
  const path = checked(upload.parse(body).path);
  const fileId = fileIdOf(path);
  const url = `${origin}/files/${encodeURIComponent(path)}`;
  const cosFileId = encodeURIComponent(fileId);
  return { data: { url, token: 'local', authorization: links.toWrite(path), fileId, cosFileId } };
};

/** Short links to read from; the SDK encodes them itself. */
const batchGetDownloadUrl: Action = ({ origin, links, files }, { body }) => ({
  data: {
    download_list: download.parse(body).file_list.map(({ fileid: fileID, max_age: maxAge }) => {
      const path = pathOf(fileID);
      if (files.owner(path) === undefined) return { code: ABSENT, fileID, tempFileURL: '' };
      return { code: 'SUCCESS', fileID, tempFileURL: origin + links.toRead(path, maxAge), maxAge };
    }),
  },
});

const batchDeleteFile: Action = ({ files }, { body }) => ({
  data: {
    delete_list: removal.parse(body).fileid_list.map((fileID) => ({
      fileID,
      code: files.remove(pathOf(fileID)) ? 'SUCCESS' : ABSENT,
    })),
  },
});

export const storage: Record<string, Action> = {
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
};
