import { windowOf } from './config';
import { singlePage } from './device';
import { element, pushButton } from './dom';
import { goAway } from './life';
import { openMenu } from './menu';
import { current } from './stack';

/** Where the capsule is on the glass, as `wx.getMenuButtonBoundingClientRect` answers. */
export const STATUS_BAR = 44;
export const CAPSULE = { width: 87, height: 32, right: 7, top: STATUS_BAR + 6 } as const;

/** What stays on the glass whatever page is open: the status bar and, but for a single page, the capsule. */
export function topOfGlass(): Node[] {
  const clock = element('span', 'mp-clock', '9:41');
  const power = element('span', 'mp-power');
  const status = element('div', 'mp-status', clock, power);
  status.setAttribute('aria-hidden', 'true');
  return singlePage() ? [status] : [status, capsule()];
}

function capsule(): HTMLElement {
  const more = pushButton('mp-capsule-more', '', () => void openMenu());
  more.setAttribute('aria-label', '更多');
  const close = pushButton('mp-capsule-close', '', goAway);
  close.setAttribute('aria-label', '关闭');
  return element('div', 'mp-capsule', more, close);
}

/** White or black, by the bar of the open page. */
export function tintTop(front?: string): void {
  const page = current();
  const style = page && windowOf(page.path).navigationBarTextStyle;
  const white = front ? /^#?f{3,6}$|white/i.test(front) : style === 'white';
  document.getElementById('app')?.classList.toggle('is-white-top', white);
}
