import { pointToFullApp } from '../shell/toast';
import { api, Fail } from './call';

/** What WeChat switches off in single-page mode, as far as it is emulated at all. */
export const DISABLED: readonly string[] = [
  'navigateTo',
  'redirectTo',
  'reLaunch',
  'switchTab',
  'navigateBack',
  'setNavigationBarTitle',
  'setNavigationBarColor',
  'showNavigationBarLoading',
  'hideNavigationBarLoading',
  'hideHomeButton',
  'setTabBarBadge',
  'removeTabBarBadge',
  'showTabBarRedDot',
  'hideTabBarRedDot',
  'showTabBar',
  'hideTabBar',
  'chooseMedia',
  'chooseImage',
  'chooseMessageFile',
  'saveImageToPhotosAlbum',
  'showShareMenu',
  'hideShareMenu',
  'updateShareMenu',
  'login',
  'checkSession',
  'authorize',
  'getSetting',
  'openSetting',
  'requestSubscribeMessage',
  'addPhoneCalendar',
  'setClipboardData',
  'getClipboardData',
  'makePhoneCall',
];

/** Says what WeChat says, and fails. */
const refusal = (name: string) =>
  api(name, () => {
    pointToFullApp();
    throw new Fail('not supported in single page mode');
  });

export const refusals = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(DISABLED.map((name) => [name, refusal(name)]));
