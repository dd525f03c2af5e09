import { EventChannel } from './channel';
import { isTab, tabBarConfig, windowOf } from './config';
import { singlePage } from './device';
import { element, glass } from './dom';
import { createRoot, createTabBar, type Instance, type Root } from './framework';
import { type Bar, navigationBar, type Ways } from './navbar';
import { type Refresher, refresher } from './refresh';
import { bindScroll } from './scroll';
import { type TabBar, type Tapped, tabBar } from './tabbar';
import { formatUrl, type Place } from './url';

/** One open page: its data, its component and what is on the glass for it. */
export interface Page extends Place {
  frame: HTMLElement;
  /** What is left for the page between the bars. */
  view: HTMLElement;
  scroller: HTMLElement;
  root: Root;
  instance: Instance;
  bar: Bar | undefined;
  tabs: TabBar | undefined;
  refresher: Refresher;
  /** Scroll position while hidden. */
  top: number;
  /** Whether `onReady` was called. */
  ready: boolean;
}

/** Calls one of the page's own functions, if it has it. */
export function call(page: Page, name: string, ...inputs: readonly unknown[]): unknown {
  const method = page.instance[name];
  return typeof method === 'function' ? method.apply(page.instance, inputs) : undefined;
}

/** Where the bars of a page lead. */
export interface Around extends Ways {
  tab: Tapped;
}

/** Lays out the bars and the view of a page. */
function layOut(route: string, around: Around) {
  const custom = windowOf(route).navigationStyle === 'custom' && !singlePage();
  const bar = custom ? undefined : navigationBar(route, around);
  const scroller = element('div', 'mp-scroll');
  const view = element('div', 'mp-view', scroller);
  const native = isTab(route) && !tabBarConfig()?.custom && !singlePage();
  const tabs = native ? tabBar(route, around.tab) : undefined;
  const frame = element(
    'div',
    'mp-frame',
    ...[bar?.element, view, tabs?.element].filter((part) => part !== undefined),
  );
  for (const [name, on] of Object.entries({ 'has-nav': bar, 'has-tab': tabs, 'is-single': singlePage() })) {
    frame.classList.toggle(name, Boolean(on));
  }
  return { bar, tabs, scroller, view, frame };
}

/** The properties of a page written with `Component()` that its query sets. */
function setProperties({ root, query }: Page): void {
  const known = Object.entries(query).filter(([name]) => name in root.component.data);
  if (known.length > 0) root.component.setData(Object.fromEntries(known));
}

/** A custom tab bar is a component of its own beside the page, over the scrolling part. */
function addCustomTabBar(page: Page): void {
  if (!isTab(page.path) || !tabBarConfig()?.custom || singlePage()) return;
  const bar = createTabBar();
  const holder = element('div', 'mp-custom-tab');
  page.view.append(holder);
  bar.attach(holder);
  Object.defineProperty(page.instance, '__tabBar', { value: bar.instance });
}

/** Opens a page: creates it, puts it on the glass, calls `onLoad`. */
export function openPage(place: Place, around: Around): Page {
  const laid = layOut(place.path, around);
  glass().append(laid.frame);
  const root = createRoot(place.path);
  const page: Page = {
    ...place,
    ...laid,
    root,
    instance: root.instance,
    refresher: refresher(laid.scroller, windowOf(place.path), () => call(page, 'onPullDownRefresh')),
    top: 0,
    ready: false,
  };
  const channel = new EventChannel();
  Object.assign(page.instance, {
    route: place.path,
    __route__: place.path,
    options: place.query,
    getOpenerEventChannel: () => channel,
  });
  root.element.setAttribute('data-route', place.path);
  laid.scroller.style.background = windowOf(place.path).backgroundColor ?? '';
  setProperties(page);
  addCustomTabBar(page);
  return page;
}

/** Attaches an opened page and loads it. It is on the stack by now: `onLoad` may look at the page before it. */
export function loadPage(page: Page): void {
  page.root.attach(page.scroller);
  call(page, 'onLoad', page.query);
  bindScroll(page.scroller, windowOf(page.path), (name, input) => call(page, name, input));
}

export function showPage(page: Page): void {
  page.frame.hidden = false;
  page.scroller.scrollTop = page.top;
  page.root.lifetime('show');
  call(page, 'onShow');
  if (!page.ready) {
    page.ready = true;
    // After the components' own `ready`, which the framework tells in a microtask.
    queueMicrotask(() => queueMicrotask(() => call(page, 'onReady')));
  }
  const url = `#${formatUrl(page)}`;
  if (location.hash !== url) history.replaceState(null, '', url);
  dispatchEvent(new Event('pageshown'));
  document.title = page.bar?.title() ?? windowOf(page.path).navigationBarTitleText ?? '';
}

export function hidePage(page: Page): void {
  page.top = page.scroller.scrollTop;
  page.root.lifetime('hide');
  call(page, 'onHide');
  page.frame.hidden = true;
}

export function closePage(page: Page): void {
  call(page, 'onUnload');
  page.root.release();
  page.frame.remove();
}
