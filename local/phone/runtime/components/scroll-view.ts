import { builtin, type Host, ignored, inner } from './builtin';
import { pullable } from './pull';
import { toPx } from './units';

const properties = {
  scrollX: Boolean,
  scrollY: Boolean,
  scrollTop: null,
  scrollLeft: null,
  scrollIntoView: String,
  scrollWithAnimation: Boolean,
  upperThreshold: { type: null, value: 50 },
  lowerThreshold: { type: null, value: 50 },
  enableFlex: Boolean,
  showScrollbar: { type: Boolean, value: true },
  refresherEnabled: Boolean,
  refresherThreshold: { type: Number, value: 45 },
  refresherTriggered: Boolean,
  refresherDefaultStyle: { type: String, value: 'black' },
  refresherBackground: String,
  ...ignored([
    'bounces',
    'cacheExtent',
    'clip',
    'enableBackToTop',
    'enablePassive',
    'enhanced',
    'fastDeceleration',
    'minDragDistance',
    'padding',
    'pagingEnabled',
    'reverse',
    'scrollAnchoring',
    'scrollIntoViewAlignment',
    'scrollIntoViewWithinExtent',
    'throttle',
    'type',
    'usingSticky',
  ]),
} as const;
type ScrollHost = Host<typeof properties>;

const given = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '');

/** Tells of scrolling, and once each time an edge comes within its threshold. */
function listenScroll({ element, data, emit }: ScrollHost): void {
  let last = { left: 0, top: 0, atStart: true, atEnd: false };
  const edges = () => {
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = element;
    const start = data.scrollX ? scrollLeft : scrollTop;
    const end = data.scrollX
      ? scrollWidth - clientWidth - scrollLeft
      : scrollHeight - clientHeight - scrollTop;
    return {
      left: scrollLeft,
      top: scrollTop,
      atStart: start <= toPx(data.upperThreshold),
      atEnd: end <= toPx(data.lowerThreshold),
    };
  };
  element.addEventListener('scroll', () => {
    const now = edges();
    const { scrollHeight, scrollWidth } = element;
    const moved = { deltaX: last.left - now.left, deltaY: last.top - now.top };
    emit('scroll', { scrollLeft: now.left, scrollTop: now.top, scrollHeight, scrollWidth, ...moved });
    if (now.atStart && !last.atStart) emit('scrolltoupper', { direction: data.scrollX ? 'left' : 'top' });
    if (now.atEnd && !last.atEnd) emit('scrolltolower', { direction: data.scrollX ? 'right' : 'bottom' });
    last = now;
  });
}

function scrollTo({ element, data }: ScrollHost): void {
  const behavior = data.scrollWithAnimation ? 'smooth' : 'auto';
  if (given(data.scrollTop)) element.scrollTo({ top: toPx(data.scrollTop), behavior });
  if (given(data.scrollLeft)) element.scrollTo({ left: toPx(data.scrollLeft), behavior });
}

function scrollInto({ element, data }: ScrollHost, selector: string): void {
  const target = element.querySelector(selector);
  if (!target) return;
  const [to, from] = [target.getBoundingClientRect(), element.getBoundingClientRect()];
  element.scrollTo({
    top: element.scrollTop + to.top - from.top,
    left: element.scrollLeft + to.left - from.left,
    behavior: data.scrollWithAnimation ? 'smooth' : 'auto',
  });
}

function applyFlags({ element, data }: ScrollHost): void {
  element.toggleAttribute('scroll-x', data.scrollX);
  element.toggleAttribute('scroll-y', data.scrollY);
  element.toggleAttribute('no-bar', !data.showScrollbar);
  element.toggleAttribute('flex', data.enableFlex);
}

/** The platform's ScrollViewContext. */
const context = (host: ScrollHost) => ({
  scrollTo: ({ top, left, animated = true }: { top?: number; left?: number; animated?: boolean }) =>
    host.element.scrollTo({
      top: top ?? host.element.scrollTop,
      left: left ?? host.element.scrollLeft,
      behavior: animated ? 'smooth' : 'auto',
    }),
  scrollIntoView: (selector: string) => scrollInto(host, selector),
});

/** Its own pull-to-refresh: open while `refresher-triggered` is true. */
function refresher(host: ScrollHost): () => void {
  const bar = inner(host.element, '.wx-refresher', HTMLElement);
  pullable({
    scroller: host.element,
    bar,
    threshold: () => host.data.refresherThreshold,
    enabled: () => host.data.refresherEnabled && !host.data.refresherTriggered,
    pulled: () => {
      host.set({ refresherTriggered: true });
      host.emit('refresherrefresh');
    },
    pulling: (dy) => host.emit('refresherpulling', { dy, deltaY: dy }),
    aborted: () => host.emit('refresherabort'),
  });
  return () => {
    bar.style.height = host.data.refresherTriggered ? `${host.data.refresherThreshold}px` : '0';
    bar.style.background = host.data.refresherBackground;
    if (!host.data.refresherTriggered) host.emit('refresherrestore');
  };
}

/** `<scroll-view>`: the browser scrolls, this reports and steers. */
export const scrollView = builtin({
  properties,
  mount(host) {
    listenScroll(host);
    const refresh = refresher(host);
    const into = () =>
      requestAnimationFrame(
        () => host.data.scrollIntoView && scrollInto(host, `#${CSS.escape(host.data.scrollIntoView)}`),
      );
    return {
      node: () => context(host),
      update(property) {
        applyFlags(host);
        if (property === undefined || /^scroll(Top|Left)$/.test(property)) scrollTo(host);
        if (property === undefined || property === 'scrollIntoView') into();
        if (property === 'refresherTriggered') refresh();
      },
    };
  },
});
