import { layBar } from './bar';
import { make } from './dom';

/** Outer size of the frame in pixels: a 375 × 812 screen and its rim. */
const HEIGHT = 812 + 2 * 12;
const MARGIN = 24;

/** Makes the phone fit a window lower than itself. */
function shrink(frame: HTMLElement): void {
  const scale = Math.min(1, (innerHeight - 2 * MARGIN) / HEIGHT);
  frame.style.setProperty('--scale', String(scale));
}

/**
 * The address of this window says which page the phone shows, so that it can be kept and shared. Settings it came with
 * are stored by now; kept in the address they would undo the bar's at every reload.
 */
function followRoute(phone: HTMLIFrameElement): void {
  const inner = phone.contentWindow;
  if (!inner) return;
  const copy = () => history.replaceState(null, '', location.pathname + inner.location.hash);
  copy();
  // Only some browsers tell of replaceState; in the others the address stays behind.
  if ('navigation' in inner) (inner.navigation as EventTarget).addEventListener('currententrychange', copy);
}

/** Lays a phone on the window and the device bar beside it. */
export function layTable(): void {
  const phone = make('iframe', { id: 'phone', title: 'Phone', src: `/${location.hash}` });
  const frame = make('div', { class: 'frame' }, phone, make('div', { class: 'notch' }));
  phone.addEventListener('load', () => followRoute(phone));
  shrink(frame);
  addEventListener('resize', () => shrink(frame));
  addEventListener('hashchange', () => phone.contentWindow?.location.replace(location.hash));
  document.body.className = 'table';
  document.body.append(
    make('main', {}, frame),
    layBar(() => phone.contentWindow?.location.reload()),
  );
}
