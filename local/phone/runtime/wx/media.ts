import { element, glass } from '../shell/dom';
import { api, Fail } from './call';
import { keepTemp } from './files';
import { loadPicture } from './picture';

interface Choice {
  count?: number;
}

/** Lets the person choose files, in the browser's own window. */
function pick(accept: string, count: number): Promise<File[]> {
  const input = element('input', 'mp-file');
  Object.assign(input, { type: 'file', accept, multiple: count > 1 });
  glass().append(input);
  return new Promise((done, failed) => {
    input.addEventListener('change', () => {
      input.remove();
      done([...(input.files ?? [])].slice(0, count));
    });
    input.addEventListener('cancel', () => {
      input.remove();
      failed(new Fail('cancel'));
    });
    input.click();
  });
}

async function mediaOf(file: File) {
  const tempFilePath = keepTemp(file);
  const fileType = file.type.split('/')[0];
  const { naturalWidth: width, naturalHeight: height } =
    fileType === 'image' ? await loadPicture(tempFilePath).catch(() => new Image()) : new Image();
  return { tempFilePath, size: file.size, fileType, width, height, duration: 0, thumbTempFilePath: '' };
}

async function chooseMedia({ count = 9, mediaType = ['image', 'video'] }: Choice & { mediaType?: string[] }) {
  const wanted = mediaType.includes('mix') ? ['image', 'video'] : mediaType;
  const files = await pick(wanted.map((type) => `${type}/*`).join(), count);
  const tempFiles = await Promise.all(files.map(mediaOf));
  return { tempFiles, type: wanted.length > 1 ? 'mix' : wanted[0] };
}

async function chooseImage({ count = 9 }: Choice) {
  const files = await pick('image/*', count);
  const tempFiles = files.map((file) => ({ path: keepTemp(file), size: file.size }));
  return { tempFilePaths: tempFiles.map(({ path }) => path), tempFiles };
}

async function chooseMessageFile({ count = 9, extension = [] }: Choice & { extension?: string[] }) {
  const files = await pick(extension.map((ending) => `.${ending}`).join(), count);
  const tempFiles = files.map((file) => ({
    path: keepTemp(file),
    name: file.name,
    size: file.size,
    type: file.type.startsWith('image/') ? 'image' : 'file',
    time: Math.floor(file.lastModified / 1000),
  }));
  return { tempFiles };
}

/** Pictures, videos and files that the person chooses. */
export const media = {
  chooseMedia: api('chooseMedia', chooseMedia),
  chooseImage: api('chooseImage', chooseImage),
  chooseMessageFile: api('chooseMessageFile', chooseMessageFile),
};
