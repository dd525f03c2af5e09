import { BUILTIN_NAMES } from '../components/names';
import { readDevice } from '../device';
import { CAPSULE, STATUS_BAR } from '../shell/capsule';
import { hasDarkMode } from '../shell/config';
import { theme } from '../shell/device';
import { entryOptions } from '../shell/life';
import { happened } from '../shell/listeners';
import { current } from '../shell/stack';
import { api } from './call';
import { USER } from './files';
import { permissions } from './permissions';

const VERSION = '3.8.12';
/** Android's base; the font setting multiplies it. */
const FONT = 16;

const getWindowInfo = () => ({
  pixelRatio: devicePixelRatio,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  windowWidth: innerWidth,
  windowHeight: current()?.view.clientHeight ?? innerHeight,
  statusBarHeight: STATUS_BAR,
  screenTop: innerHeight - (current()?.view.clientHeight ?? innerHeight),
  safeArea: {
    left: 0,
    right: innerWidth,
    top: STATUS_BAR,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight - STATUS_BAR,
  },
});

const getAppBaseInfo = () => ({
  SDKVersion: VERSION,
  version: '8.0.50',
  language: 'zh_CN',
  enableDebug: false,
  host: { env: 'WeChat' },
  fontSizeSetting: FONT * readDevice().font,
  fontSizeScaleFactor: readDevice().font,
  // Only a mini program that declares `darkmode` is told.
  ...(hasDarkMode() ? { theme: theme() } : {}),
});

const getDeviceInfo = () => ({
  abi: '',
  benchmarkLevel: 1,
  brand: 'local',
  cpuType: '',
  deviceAbi: '',
  memorySize: '4096',
  model: 'local phone',
  platform: 'devtools',
  system: 'Android 14',
});

const getSystemSetting = () => ({
  bluetoothEnabled: false,
  locationEnabled: false,
  wifiEnabled: true,
  deviceOrientation: 'portrait',
});

const authorized = (scope: string): string => (permissions.get(scope) === false ? 'denied' : 'authorized');

const getAppAuthorizeSetting = () => ({
  albumAuthorized: authorized('scope.writePhotosAlbum'),
  cameraAuthorized: authorized('scope.camera'),
  microphoneAuthorized: authorized('scope.record'),
  phoneCalendarAuthorized: authorized('scope.addPhoneCalendar'),
  notificationAuthorized: 'authorized',
});

const getSystemInfoSync = () => ({
  ...getSystemSetting(),
  ...getDeviceInfo(),
  ...getWindowInfo(),
  ...getAppBaseInfo(),
});

/** The local phone always runs what is on disk: an update never comes. */
const getUpdateManager = () => ({
  onCheckForUpdate: (told: (answer: { hasUpdate: boolean }) => void) =>
    queueMicrotask(() => told({ hasUpdate: false })),
  onUpdateReady: () => undefined,
  onUpdateFailed: () => undefined,
  applyUpdate: () => location.reload(),
});

/** Top right, at the place WeChat gives it on a phone of this width. */
const getMenuButtonBoundingClientRect = () => ({
  width: CAPSULE.width,
  height: CAPSULE.height,
  top: CAPSULE.top,
  bottom: CAPSULE.top + CAPSULE.height,
  right: innerWidth - CAPSULE.right,
  left: innerWidth - CAPSULE.right - CAPSULE.width,
});

const never = () => undefined;

/** What the phone is, how the mini program was opened, and what happens to it. */
export const base = {
  env: { USER_DATA_PATH: USER },
  getWindowInfo,
  getAppBaseInfo,
  getDeviceInfo,
  getSystemSetting,
  getAppAuthorizeSetting,
  getSystemInfoSync,
  getSystemInfo: api('getSystemInfo', getSystemInfoSync),
  getSystemInfoAsync: api('getSystemInfoAsync', getSystemInfoSync),
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  getLaunchOptionsSync: entryOptions,
  getEnterOptionsSync: entryOptions,
  getUpdateManager,
  getMenuButtonBoundingClientRect,
  onMenuButtonBoundingClientRectWeightChange: never,
  offMenuButtonBoundingClientRectWeightChange: never,
  nextTick: (run: () => void) => queueMicrotask(run),
  onAppShow: happened.appShow.on,
  offAppShow: happened.appShow.off,
  onAppHide: happened.appHide.on,
  offAppHide: happened.appHide.off,
  onError: happened.error.on,
  offError: happened.error.off,
  onUnhandledRejection: happened.unhandledRejection.on,
  offUnhandledRejection: happened.unhandledRejection.off,
  onPageNotFound: happened.pageNotFound.on,
  offPageNotFound: happened.pageNotFound.off,
  onWindowResize: happened.windowResize.on,
  offWindowResize: happened.windowResize.off,
};

/** Whether an API, built-in or member of one is there: `showToast`, `button.open-type.share`. */
export const canIUse =
  (known: Readonly<Record<string, unknown>>) =>
  (schema: string): boolean => {
    const [name = ''] = schema.split('.');
    return name in known || BUILTIN_NAMES.includes(name);
  };
