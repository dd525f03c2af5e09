import { resolveAsset } from '../paths';
import { element, glass } from './dom';

export interface ToastOptions {
  title: string;
  icon?: string;
  image?: string;
  /** Milliseconds. */
  duration?: number;
  mask?: boolean;
}

/** What WeChat says to everything that a single page may not do. */
export const pointToFullApp = (): void => showToast({ title: '请前往小程序使用完整服务', icon: 'none' });

let shown: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

export function hideToast(): void {
  clearTimeout(timer);
  shown?.remove();
  shown = undefined;
}

function mark({ icon = 'success', image }: ToastOptions): Node[] {
  if (image) {
    const picture = element('img', 'mp-toast-image');
    picture.src = resolveAsset(image);
    picture.alt = '';
    return [picture];
  }
  return icon === 'none' ? [] : [element('i', `mp-toast-icon is-${icon}`)];
}

/** Shows one toast in place of the last. It lies in the top layer, over open dialogs too. */
export function showToast(options: ToastOptions, lasts = true): void {
  hideToast();
  const box = element('div', 'mp-toast', ...mark(options), element('p', '', options.title));
  box.setAttribute('role', 'status');
  shown = element('div', `mp-toast-layer${options.mask ? ' is-mask' : ''}`, box);
  shown.popover = 'manual';
  glass().append(shown);
  shown.showPopover();
  if (lasts) timer = setTimeout(hideToast, options.duration ?? 1500);
}
