import { pageHooks } from '../framework';
import { singlePage } from '../shell/device';
import { animation } from './animation';
import { bars } from './bars';
import { base, canIUse } from './base';
import { calendar } from './calendar';
import { clipboard } from './clipboard';
import { cloud } from './cloud';
import { file } from './file';
import { image } from './image';
import { account } from './login';
import { media } from './media';
import { modal } from './modal';
import { network } from './network';
import { observer } from './observer';
import { phone } from './phone';
import { privacy } from './privacy';
import { query, SelectorQuery } from './query';
import { request } from './request';
import { route } from './route';
import { scroll } from './scroll';
import { setting } from './setting';
import { share } from './share';
import { sheet } from './sheet';
import { refusals } from './single';
import { storage } from './storage';
import { subscribe } from './subscribe';
import { theme } from './theme';
import { toast } from './toast';
import { vibrate } from './vibrate';
import { video } from './video';

const families = {
  ...account,
  ...animation,
  ...bars,
  ...base,
  ...calendar,
  ...clipboard,
  ...file,
  ...image,
  ...media,
  ...modal,
  ...network,
  ...observer,
  ...phone,
  ...privacy,
  ...query,
  ...request,
  ...route,
  ...scroll,
  ...setting,
  ...share,
  ...sheet,
  ...storage,
  ...subscribe,
  ...theme,
  ...toast,
  ...vibrate,
  ...video,
};

/**
 * Names that may be asked for without being there: TDesign looks whether its methods exist before it calls
 * them, and JavaScript itself looks at any object it awaits or prints.
 */
const PROBES = new Set(['then', 'toJSON', 'constructor', 'getSkylineInfoSync']);

/** Looks APIs up by name; one that is not there says so at once instead of failing later. */
function strict(apis: Readonly<Record<string, unknown>>, path: string): Readonly<Record<string, unknown>> {
  return new Proxy(apis, {
    get(target, name) {
      if (typeof name === 'symbol' || name in target || PROBES.has(name)) return Reflect.get(target, name);
      throw new Error(`NotEmulated: ${path}.${name}`);
    },
  });
}

pageHooks.query = (owner) => new SelectorQuery(owner);

const apis = { ...families, ...(singlePage() ? refusals() : {}) };

/** The global `wx` of the local phone. Reading a name that is not emulated throws `NotEmulated: wx.<name>`. */
export const wx = strict({ ...apis, canIUse: canIUse(apis), cloud: strict(cloud, 'wx.cloud') }, 'wx');
