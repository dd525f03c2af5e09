import { domOf } from '../framework';
import { current } from '../shell/stack';
import { api, Fail } from './call';
import { find } from './nodes';

interface ScrollOptions {
  scrollTop?: number;
  selector?: string;
  offsetTop?: number;
  /** Milliseconds; 0 jumps. */
  duration?: number;
}

function pageScrollTo({ scrollTop, selector, offsetTop = 0, duration = 300 }: ScrollOptions): void {
  const page = current();
  if (!page) throw new Fail('page not found');
  const target = selector === undefined ? undefined : domOf(find(page.root.component, selector)[0]);
  if (selector !== undefined && !target) throw new Fail(`selector "${selector}" not found`);
  // Rectangles are relative to the page's view, as everything a mini program measures.
  const top = target ? page.scroller.scrollTop + target.getBoundingClientRect().top + offsetTop : scrollTop;
  page.scroller.scrollTo({
    top: top ?? page.scroller.scrollTop,
    behavior: duration === 0 ? 'auto' : 'smooth',
  });
}

/** Scrolling and refreshing the page, and the keyboard over it. */
export const scroll = {
  pageScrollTo: api('pageScrollTo', pageScrollTo),
  startPullDownRefresh: api('startPullDownRefresh', () => current()?.refresher.start()),
  stopPullDownRefresh: api('stopPullDownRefresh', () => current()?.refresher.stop()),
  hideKeyboard: api('hideKeyboard', () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  }),
};
