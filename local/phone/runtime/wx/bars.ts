import { tintTop } from '../shell/capsule';
import { isTab } from '../shell/config';
import { current, setBadge } from '../shell/stack';
import { api, Fail } from './call';

interface Indexed {
  index: number;
}

const opened = () => {
  const page = current();
  if (!page) throw new Fail('page not found');
  return page;
};

function setTitle({ title }: { title: string }): void {
  opened().bar?.setTitle(title);
  document.title = title;
}

function setColor({ frontColor, backgroundColor }: { frontColor: string; backgroundColor: string }): void {
  opened().bar?.setColor({ front: frontColor, background: backgroundColor });
  tintTop(frontColor);
}

/** Tab APIs work on tab pages alone. */
function onTab<O extends object>(name: string, run: (options: O) => void) {
  return api(name, (options: O) => {
    if (!isTab(opened().path)) throw new Fail('not TabBar page');
    run(options);
  });
}

const setBarShown = (shown: boolean) => () => {
  for (const bar of document.querySelectorAll<HTMLElement>('.mp-tabs')) {
    bar.hidden = !shown;
    bar.parentElement?.classList.toggle('has-tab', shown);
  }
};

/** What a page may change of the native bars. */
export const bars = {
  setNavigationBarTitle: api('setNavigationBarTitle', setTitle),
  setNavigationBarColor: api('setNavigationBarColor', setColor),
  showNavigationBarLoading: api('showNavigationBarLoading', () => opened().bar?.setLoading(true)),
  hideNavigationBarLoading: api('hideNavigationBarLoading', () => opened().bar?.setLoading(false)),
  hideHomeButton: api('hideHomeButton', () => opened().bar?.hideHome()),
  setTabBarBadge: onTab('setTabBarBadge', ({ index, text }: Indexed & { text: string }) =>
    setBadge(index, text.length > 4 ? '…' : text),
  ),
  removeTabBarBadge: onTab('removeTabBarBadge', ({ index }: Indexed) => setBadge(index, undefined)),
  showTabBarRedDot: onTab('showTabBarRedDot', ({ index }: Indexed) => setBadge(index, '')),
  hideTabBarRedDot: onTab('hideTabBarRedDot', ({ index }: Indexed) => setBadge(index, undefined)),
  showTabBar: onTab('showTabBar', setBarShown(true)),
  hideTabBar: onTab('hideTabBar', setBarShown(false)),
};
