import { rawOf } from '../components/builtin';
import { followTheme } from '../device';
import { STATUS_BAR, tintTop, topOfGlass } from './capsule';
import { type AppConfig, configure, homePage, isPage, type PageConfigs } from './config';
import { singlePage } from './device';
import { glass } from './dom';
import { connect } from './framework';
import { callApp, launchApp, watchLife } from './life';
import { happened } from './listeners';
import { shareToChat } from './share';
import { singlePageBar } from './single';
import { current, launch, livingPages, pages, paintTabs, reLaunch } from './stack';
import { formatUrl, type Place, parseUrl } from './url';

export { current } from './stack';
export { STATUS_BAR };

/** Where a launch leads: the address after `#`, or the home page. */
const asked = (): Place => {
  const place = parseUrl(location.hash.slice(1));
  return place.path ? place : { path: homePage(), query: {} };
};

/** A page that is not there: the app may send people elsewhere, else they come home. */
async function missing(place: Place): Promise<void> {
  const input = { ...place, isEntryPage: true };
  callApp('onPageNotFound', input);
  happened.pageNotFound.emit(input);
  console.error(`page "${place.path}" is not found`);
  if (!current()) await launch(`/${homePage()}`);
}

/** The status bar and the capsule take the colour of the page that is shown. */
function tintWithPages(): void {
  addEventListener('pageshown', () => tintTop());
}

function paintOnTheme(): void {
  addEventListener('themechange', () => {
    for (const page of livingPages()) page.bar?.setColor();
    paintTabs();
    tintTop();
  });
}

function followAddress(): void {
  addEventListener('hashchange', () => {
    const page = current();
    const place = asked();
    if (page && formatUrl(place) === formatUrl(page)) return;
    if (singlePage()) location.reload();
    else if (isPage(place.path)) void reLaunch(formatUrl(place));
    else void missing(place);
  });
}

function followWindow(): void {
  addEventListener('resize', () => {
    const size = { windowWidth: innerWidth, windowHeight: current()?.view.clientHeight ?? innerHeight };
    happened.windowResize.emit({ size });
  });
}

/** `<button open-type="share">` asks by an event, because built-ins do not know the shell. */
function followShareButtons(): void {
  addEventListener('shareasked', (event) => {
    const page = current();
    const button = event instanceof CustomEvent ? rawOf(event.detail?.$$) : undefined;
    if (page) void shareToChat(page, button);
  });
}

/**
 * Starts the mini program: App, then the first page.
 * @param app app.json with its routes and theme, as compiled
 * @param pageConfigs JSON of each page by route
 */
export async function start(app: AppConfig, pageConfigs: PageConfigs): Promise<void> {
  configure(app, pageConfigs);
  followTheme(app.darkmode === true);
  connect(current);
  Object.assign(globalThis, { getCurrentPages: () => pages().map(({ instance }) => instance) });
  glass().append(...topOfGlass(), ...(singlePage() ? [singlePageBar()] : []));
  watchLife();
  for (const follow of [tintWithPages, paintOnTheme, followAddress, followWindow, followShareButtons])
    follow();
  const place = asked();
  launchApp(place);
  if (isPage(place.path)) await launch(formatUrl(place));
  else await missing(place);
  Object.assign(globalThis, { __mpReady: true });
}
