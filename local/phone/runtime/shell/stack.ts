import { routeUrl } from '../paths';
import { badges } from './badges';
import { homePage, isPage, isTab } from './config';
import { singlePage } from './device';
import { type Around, call, closePage, hidePage, loadPage, openPage, type Page, showPage } from './page';
import { type Place, parseUrl } from './url';

/** The platform allows ten pages. */
export const LIMIT = 10;

const stack: Page[] = [];
/** Pages of the tab bar stay alive once opened. */
const tabs = new Map<string, Page>();

export const current = (): Page | undefined => stack.at(-1);
export const pages = (): readonly Page[] => stack;
export const livingPages = (): readonly Page[] => [...new Set([...stack, ...tabs.values()])];

/** Why the platform refuses to go somewhere. The text follows `navigateTo:fail ` and the like. */
export class RouteError extends Error {}

const refuse = (reason: string): never => {
  throw new RouteError(reason);
};

const locate = (url: string): Place => {
  const place = parseUrl(routeUrl(url, current()?.path));
  return isPage(place.path) ? place : refuse(`page "${place.path}" is not found`);
};

let last: Promise<unknown> = Promise.resolve();

/** One route after the other, and none while the caller is still running, as on the platform. */
function queued<R>(run: () => R): Promise<R> {
  const next = last.then(() => run());
  last = next.catch(() => undefined);
  return next;
}

const route = <R>(run: () => R): Promise<R> =>
  queued(() => (singlePage() ? refuse('can not navigate in single page mode') : run()));

/** Takes the top page off. A tab page only hides; only the page on the glass is told so. */
function leave(): void {
  const page = stack.pop();
  if (!page) return;
  if (tabs.get(page.path) === page) {
    if (!page.frame.hidden) hidePage(page);
  } else closePage(page);
}

function leaveAll(): void {
  while (stack.length > 0) leave();
}

/** A first page that is not the home page has the way home, every further page the way back. */
const around = (route: string): Around => ({
  back: stack.length > 0 ? () => void navigateBack(1) : undefined,
  home: stack.length === 0 && !isTab(route) && route !== homePage() ? () => void reLaunchHome() : undefined,
  tab: ({ pagePath, text }, index) => {
    void switchTab(`/${pagePath}`);
    void queued(() => {
      const page = current();
      if (page) call(page, 'onTabItemTap', { index, pagePath, text });
    });
  },
});

function enter(place: Place): Page {
  const kept = tabs.get(place.path);
  const page = kept ?? openPage(place, around(place.path));
  if (isTab(place.path)) tabs.set(place.path, page);
  stack.push(page);
  if (!kept) loadPage(page);
  showPage(page);
  return page;
}

/** Shows the first page of a launch; no page of it is known yet. */
export const launch = (url: string): Promise<Page> => queued(() => enter(locate(url)));

export const navigateTo = (url: string): Promise<Page> =>
  route(() => {
    const place = locate(url);
    if (isTab(place.path)) refuse('can not navigateTo a tabbar page');
    if (stack.length >= LIMIT) refuse('webview count limit exceed');
    const before = current();
    if (before) hidePage(before);
    return enter(place);
  });

export const redirectTo = (url: string): Promise<Page> =>
  route(() => {
    const place = locate(url);
    if (isTab(place.path)) refuse('can not redirectTo a tabbar page');
    leave();
    return enter(place);
  });

export const reLaunch = (url: string): Promise<Page> =>
  route(() => {
    const place = locate(url);
    closeAll();
    return enter(place);
  });

export const reLaunchHome = (): Promise<Page> => reLaunch(`/${homePage()}`);

function closeAll(): void {
  for (const page of [...livingPages()].reverse()) closePage(page);
  stack.length = 0;
  tabs.clear();
}

export const switchTab = (url: string): Promise<Page> =>
  route(() => {
    const { path } = locate(url);
    if (!isTab(path)) refuse('can not switch to no-tabBar page');
    const top = current();
    if (top?.path === path) return top;
    leaveAll();
    return enter({ path, query: {} });
  });

/** Goes back `delta` pages. A `page-container` that is open closes instead. */
export const navigateBack = (delta: number): Promise<void> =>
  route(() => {
    if (!dispatchEvent(new Event('backasked', { cancelable: true }))) return;
    if (stack.length < 2) refuse('cannot navigate back at first page.');
    const left = Math.max(1, stack.length - Math.max(1, delta));
    while (stack.length > left) leave();
    const page = current();
    if (page) showPage(page);
  });

/** Draws the tab bars again after a badge or the theme changed. */
export function paintTabs(): void {
  for (const page of livingPages()) page.tabs?.paint();
}

export function setBadge(index: number, mark: string | undefined): void {
  if (mark === undefined) badges.delete(index);
  else badges.set(index, mark);
  paintTabs();
}
