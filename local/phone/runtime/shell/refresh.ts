import { pullable } from '../components/pull';
import type { WindowConfig } from './config';
import { element } from './dom';

/** Height in pixels at which pulling counts, and at which the dots stay while refreshing. */
const HEIGHT = 50;

export interface Refresher {
  start(): void;
  stop(): void;
}

/** Pull-down refresh of a whole page: by finger or mouse where it is enabled, by `wx.startPullDownRefresh` anywhere. */
export function refresher(scroller: HTMLElement, config: WindowConfig, refresh: () => void): Refresher {
  const dots = ['', '', ''].map(() => element('i', ''));
  const bar = element('div', 'wx-refresher', ...dots);
  bar.classList.toggle('is-light', config.backgroundTextStyle === 'light');
  scroller.prepend(bar);
  const start = () => {
    bar.style.height = `${HEIGHT}px`;
    refresh();
  };
  pullable({
    scroller,
    bar,
    threshold: () => HEIGHT,
    enabled: () => config.enablePullDownRefresh === true,
    pulled: start,
  });
  return {
    start,
    stop: () => {
      bar.style.height = '0';
    },
  };
}
