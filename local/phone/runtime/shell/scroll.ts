import type { WindowConfig } from './config';

/** The platform's default of `onReachBottomDistance`. */
const REACH = 50;

/** Tells the page of scrolling, and once each time its end comes near. */
export function bindScroll(
  scroller: HTMLElement,
  { onReachBottomDistance = REACH, disableScroll = false }: WindowConfig,
  tell: (name: string, input?: object) => void,
): void {
  let near = false;
  scroller.classList.toggle('is-fixed', disableScroll);
  scroller.addEventListener('scroll', () => {
    const { scrollTop, scrollHeight, clientHeight } = scroller;
    tell('onPageScroll', { scrollTop });
    const now = scrollHeight - clientHeight - scrollTop <= onReachBottomDistance;
    if (now && !near) tell('onReachBottom');
    near = now;
  });
}
