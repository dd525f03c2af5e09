import { readDevice } from '../device';
import { element, glass, pushButton } from './dom';
import { appInstance } from './framework';
import { happened } from './listeners';
import { call } from './page';
import { current } from './stack';
import type { Place } from './url';

type Entry = WechatMiniprogram.App.LaunchShowOption;
let entry: Entry = {
  path: '',
  query: {},
  scene: 1001,
  shareTicket: '',
  referrerInfo: { appId: '', extraData: {} },
  forwardMaterials: [],
  apiCategory: 'default',
};

/** How the mini program was opened, for `wx.getLaunchOptionsSync`. */
export const entryOptions = (): Entry => entry;

/** Calls one of the functions given to `App()`. */
export function callApp(name: string, ...inputs: readonly unknown[]): void {
  const app = appInstance();
  const method = app?.[name];
  if (typeof method === 'function') method.apply(app, inputs);
}

/** `App.onLaunch`, then `App.onShow`: before any page is created. */
export function launchApp({ path, query }: Place): void {
  // The typings list the scenes of the day; the device bar may name a newer one.
  entry = { ...entry, path, query: { ...query }, scene: readDevice().scene as Entry['scene'] };
  callApp('onLaunch', entry);
  comeToFront();
}

function comeToFront(): void {
  callApp('onShow', entry);
  happened.appShow.emit(entry);
}

function goToBack(): void {
  callApp('onHide');
  happened.appHide.emit();
}

/** The page is hidden before the app, and shown after it. */
function sleep(): void {
  const page = current();
  if (page) {
    page.root.lifetime('hide');
    call(page, 'onHide');
  }
  goToBack();
}

function wake(): void {
  comeToFront();
  const page = current();
  if (!page) return;
  page.root.lifetime('show');
  call(page, 'onShow');
}

/** The capsule's circle: the mini program goes to the background until it is tapped again. */
export function goAway(): void {
  sleep();
  const cover = element('div', 'mp-away');
  const back = pushButton('mp-away-back', '小程序在后台。点这里回来', () => {
    cover.remove();
    wake();
  });
  cover.append(back);
  glass().append(cover);
  back.focus();
}

/** Errors nobody caught go to `App.onError` and `App.onUnhandledRejection`, as well as to the console. */
export function watchLife(): void {
  document.addEventListener('visibilitychange', () => (document.hidden ? sleep() : wake()));
  addEventListener('error', ({ message, error }) => {
    const text = error instanceof Error ? `${message}\n${error.stack}` : message;
    callApp('onError', text);
    happened.error.emit(text);
  });
  addEventListener('unhandledrejection', ({ reason, promise }) => {
    callApp('onUnhandledRejection', { reason, promise });
    happened.unhandledRejection.emit({ reason, promise });
  });
}
