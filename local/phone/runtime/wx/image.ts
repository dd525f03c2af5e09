import { realCanvas } from '../components/canvas';
import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';
import { addressOf, blobOf, keepTemp } from './files';
import { permit } from './permissions';
import { type Encoding, encode, loadPicture, redraw } from './picture';

interface Preview {
  urls: readonly string[];
  current?: string | number;
}

async function previewImage({ urls, current = 0 }: Preview): Promise<void> {
  let index = typeof current === 'number' ? current : Math.max(0, urls.indexOf(current));
  const image = element('img', '');
  image.alt = '';
  const count = element('p', 'mp-preview-count');
  const show = (to: number) => {
    index = (to + urls.length) % urls.length;
    image.src = addressOf(urls[index] ?? '');
    count.textContent = `${index + 1}/${urls.length}`;
  };
  show(index);
  // Shown and left: the API answers at once, not when the viewer is closed.
  void openDialog({ kind: 'preview', label: '查看图片' }, (close) => {
    image.addEventListener('click', () => close());
    const turn = (label: string, step: number) =>
      pushButton('mp-preview-turn', label, () => show(index + step));
    return [
      image,
      count,
      ...(urls.length > 1 ? [turn('上一张', -1), turn('下一张', 1)] : []),
      pushButton('mp-preview-close', '关闭', () => close()),
    ];
  });
}

const TYPES: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpeg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
};

async function getImageInfo({ src }: { src: string }) {
  const { naturalWidth: width, naturalHeight: height } = await loadPicture(src);
  const { type } = await blobOf(src);
  return { width, height, path: src, orientation: 'up', type: TYPES[type] ?? 'unknown' };
}

interface Compress {
  src: string;
  /** 0 to 100. */
  quality?: number;
  compressedWidth?: number;
  compressedHeight?: number;
}

async function compressImage({ src, quality = 80, compressedWidth, compressedHeight }: Compress) {
  const image = await loadPicture(src);
  const { naturalWidth: width, naturalHeight: height } = image;
  const ratio = Math.min((compressedWidth ?? width) / width, (compressedHeight ?? height) / height);
  const canvas = redraw(
    image,
    { x: 0, y: 0, width, height },
    { width: width * ratio, height: height * ratio },
  );
  return { tempFilePath: keepTemp(await encode(canvas, { type: 'jpg', quality: quality / 100 })) };
}

interface CanvasOptions extends Encoding {
  canvas?: object;
  fileType?: string;
  x?: number;
  y?: number;
  width?: number;
  height?: number;
  destWidth?: number;
  destHeight?: number;
}

/** Sizes are pixels of the drawing buffer, as for a 2d canvas on the platform. */
async function canvasToTempFilePath(options: CanvasOptions) {
  const canvas = options.canvas && realCanvas(options.canvas);
  if (!canvas) throw new Fail('canvas is empty');
  const { x = 0, y = 0, width = canvas.width - x, height = canvas.height - y } = options;
  const to = { width: options.destWidth ?? width, height: options.destHeight ?? height };
  const drawn = redraw(canvas, { x, y, width, height }, to);
  const { quality = 1, fileType = 'png' } = options;
  return { tempFilePath: keepTemp(await encode(drawn, { type: fileType, quality })) };
}

/** The album of the local phone is the browser's download folder. */
async function saveImageToPhotosAlbum({ filePath }: { filePath: string }): Promise<void> {
  const blob = await blobOf(filePath);
  if (!blob.type.startsWith('image/')) throw new Fail('invalid file type');
  await permit('scope.writePhotosAlbum');
  const link = element('a', '');
  link.href = URL.createObjectURL(blob);
  link.download = `picture.${TYPES[blob.type] ?? 'png'}`;
  link.click();
}

/** Pictures: looking at them, measuring, making smaller, drawing and saving. */
export const image = {
  previewImage: api('previewImage', previewImage),
  previewMedia: api(
    'previewMedia',
    ({ sources, current = 0 }: { sources: readonly { url: string }[]; current?: number }) =>
      previewImage({ urls: sources.map(({ url }) => url), current }),
  ),
  getImageInfo: api('getImageInfo', getImageInfo),
  compressImage: api('compressImage', compressImage),
  canvasToTempFilePath: api('canvasToTempFilePath', canvasToTempFilePath),
  saveImageToPhotosAlbum: api('saveImageToPhotosAlbum', saveImageToPhotosAlbum),
};
