import { resolveAsset } from '../paths';
import { builtin, type Host, ignored, inner } from './builtin';

const properties = { type: String, canvasId: String, disableScroll: Boolean, ...ignored(['hidpi']) } as const;

/** An image whose `src` may be a path of the package, as canvas code writes it. */
function createImage(owner: string): HTMLImageElement {
  const image = new Image();
  const native = Object.getOwnPropertyDescriptor(HTMLImageElement.prototype, 'src');
  Object.defineProperty(image, 'src', {
    get: () => native?.get?.call(image),
    set: (src: string) => native?.set?.call(image, resolveAsset(src, owner)),
  });
  return image;
}

const reals = new WeakMap<object, HTMLCanvasElement>();

/** The real canvas behind what a page got from `SelectorQuery`. */
export const realCanvas = (node: object): HTMLCanvasElement | undefined =>
  node instanceof HTMLCanvasElement ? node : reals.get(node);

/**
 * The platform's Canvas object. A proxy without keys of its own, because setData deep-copies what it is
 * given and would otherwise walk through the whole document.
 */
function canvasNode(canvas: HTMLCanvasElement, owner: string): object {
  const extra: Readonly<Record<PropertyKey, unknown>> = {
    createImage: () => createImage(owner),
    createImageData: (width: number, height: number) => new ImageData(width, height),
    createPath2D: (path?: Path2D) => new Path2D(path),
    requestAnimationFrame: (run: FrameRequestCallback) => requestAnimationFrame(run),
    cancelAnimationFrame: (id: number) => cancelAnimationFrame(id),
  };
  const node = new Proxy(
    {},
    {
      get(_, key) {
        if (key in extra) return extra[key];
        const value: unknown = Reflect.get(canvas, key, canvas);
        return typeof value === 'function' ? value.bind(canvas) : value;
      },
      set: (_, key, value) => Reflect.set(canvas, key, value, canvas),
      ownKeys: () => [],
    },
  );
  reals.set(node, canvas);
  return node;
}

function mountCanvas({ element, data, owner, emit }: Host<typeof properties>) {
  const canvas = inner(element, 'canvas', HTMLCanvasElement);
  const node = canvasNode(canvas, owner);
  if (data.type && data.type !== '2d') emit('error', { errMsg: `NotEmulated: canvas type ${data.type}` });
  // Until the page sizes it, the drawing buffer is as large as the element, as on the platform.
  canvas.width = element.clientWidth;
  canvas.height = element.clientHeight;
  return { node: () => node };
}

/** `<canvas type="2d">`: the page multiplies by `pixelRatio` itself, as on the platform. */
export const canvas = builtin({ properties, mount: mountCanvas });
