import { readDevice } from '../device';
import { windowOf } from './config';
import { singlePage } from './device';
import { element, pushButton } from './dom';

/** What a page may change of its navigation bar. */
export interface Bar {
  element: HTMLElement;
  title(): string;
  setTitle(title: string): void;
  /** `white` or `black` text on a background; undefined goes back to the page's JSON. */
  setColor(color?: { front: string; background: string }): void;
  setLoading(on: boolean): void;
  hideHome(): void;
}

/** Where the bar's buttons lead; a way that is not there has no button. */
export interface Ways {
  back: (() => void) | undefined;
  home: (() => void) | undefined;
}

/** WeChat's title grows with the font setting up to this size. */
const LARGEST = 20;
const titleSize = (): string => `${Math.min(LARGEST, 17 * readDevice().font)}px`;

/** The native navigation bar of a page, under the status bar. */
export function navigationBar(route: string, { back, home }: Ways): Bar {
  const title = element('span', 'mp-nav-title', windowOf(route).navigationBarTitleText ?? '');
  title.style.fontSize = titleSize();
  const buttons = element('div', 'mp-nav-buttons');
  if (back && !singlePage()) buttons.append(iconButton('返回', 'back', back));
  if (home && !singlePage()) buttons.append(iconButton('回到首页', 'home', home));
  const bar = element('header', 'mp-nav', buttons, title);
  const setColor: Bar['setColor'] = (color) => {
    const { navigationBarBackgroundColor, navigationBarTextStyle } = windowOf(route);
    bar.style.background = color?.background ?? navigationBarBackgroundColor ?? '#ffffff';
    bar.style.color = color?.front ?? (navigationBarTextStyle === 'white' ? '#ffffff' : '#000000');
  };
  setColor();
  return {
    element: bar,
    title: () => title.textContent ?? '',
    setTitle: (text) => {
      title.textContent = text;
    },
    setColor,
    setLoading: (on) => bar.classList.toggle('is-loading', on),
    hideHome: () => buttons.querySelector('.mp-icon-home')?.remove(),
  };
}

function iconButton(label: string, icon: string, press: () => void): HTMLButtonElement {
  const button = pushButton(`mp-icon mp-icon-${icon}`, '', press);
  button.setAttribute('aria-label', label);
  return button;
}
