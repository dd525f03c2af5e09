import { resolveAsset } from '../paths';
import { builtin, type Host, ignored, inner } from './builtin';

const FIT: Readonly<Record<string, string>> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
};

const properties = {
  src: String,
  mode: { type: String, value: 'scaleToFill' },
  lazyLoad: Boolean,
  ...ignored(['webp', 'showMenuByLongpress', 'fadeIn', 'fadeShow', 'forceHttps']),
};
type ImageHost = Host<typeof properties>;

/** `widthFix` and `heightFix` give the box the proportions of the picture once it is known. */
function fitBox({ element, data }: ImageHost, { naturalWidth, naturalHeight }: HTMLImageElement): void {
  if (data.mode === 'widthFix') {
    element.style.height = `${(element.clientWidth * naturalHeight) / naturalWidth}px`;
  }
  if (data.mode === 'heightFix') {
    element.style.width = `${(element.clientHeight * naturalWidth) / naturalHeight}px`;
  }
}

function show({ data, owner }: ImageHost, img: HTMLImageElement): void {
  const fit = FIT[data.mode];
  img.style.objectFit = fit ?? 'none';
  // The nine cropping modes ("top left", "center", …) are CSS positions as they are.
  img.style.objectPosition = fit ? '' : data.mode;
  img.loading = data.lazyLoad ? 'lazy' : 'eager';
  const url = resolveAsset(data.src, owner);
  img.style.visibility = url ? '' : 'hidden';
  if (!url) img.removeAttribute('src');
  else if (img.getAttribute('src') !== url) img.src = url;
}

/** `<image>`: 320 × 240 unless styled, all thirteen modes. */
export const image = builtin({
  properties,
  mount(host) {
    const img = inner(host.element, 'img', HTMLImageElement);
    img.addEventListener('load', () => {
      fitBox(host, img);
      host.emit('load', { width: img.naturalWidth, height: img.naturalHeight });
    });
    img.addEventListener('error', () => host.emit('error', { errMsg: `GET ${host.data.src} 404` }));
    return { update: () => show(host, img) };
  },
});
