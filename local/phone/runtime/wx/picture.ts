import { resolveAsset } from '../paths';
import { Fail } from './call';
import { addressOf } from './files';

/** Loads a picture to measure or draw it. */
export async function loadPicture(src: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = src.startsWith('wxfile:') ? addressOf(src) : resolveAsset(src);
  try {
    await image.decode();
  } catch {
    throw new Fail(`file not found: ${src}`);
  }
  return image;
}

export interface Encoding {
  type?: string;
  /** 0 to 1; only for jpg. */
  quality?: number;
}

/** A canvas as a file. */
export function encode(canvas: HTMLCanvasElement, { type = 'png', quality = 1 }: Encoding): Promise<Blob> {
  const mime = type === 'jpg' || type === 'jpeg' ? 'image/jpeg' : 'image/png';
  return new Promise((done, failed) => {
    canvas.toBlob((blob) => (blob ? done(blob) : failed(new Fail('canvas is empty'))), mime, quality);
  });
}

interface Part {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws a part of something at another size. */
export function redraw(
  source: CanvasImageSource,
  { x, y, width, height }: Part,
  to: { width: number; height: number },
) {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(to.width);
  canvas.height = Math.round(to.height);
  canvas.getContext('2d')?.drawImage(source, x, y, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}
