import { routeUrl } from '../paths';
import { builtin, type Host, ignored } from './builtin';
import { hoverProperties } from './hover';

const properties = {
  ...hoverProperties,
  hoverClass: { type: String, value: 'navigator-hover' },
  hoverStayTime: { type: Number, value: 600 },
  url: String,
  openType: { type: String, value: 'navigate' },
  target: { type: String, value: 'self' },
  delta: { type: Number, value: 1 },
  ...ignored(['appId', 'extraData', 'path', 'shortLink', 'version']),
} as const;

function go({ data, owner }: Host<typeof properties>): Promise<unknown> {
  const url = routeUrl(data.url, owner);
  if (data.target === 'miniProgram') throw new Error('NotEmulated: <navigator target="miniProgram">');
  if (data.openType === 'navigate') return wx.navigateTo({ url });
  if (data.openType === 'redirect') return wx.redirectTo({ url });
  if (data.openType === 'switchTab') return wx.switchTab({ url });
  if (data.openType === 'reLaunch') return wx.reLaunch({ url });
  if (data.openType === 'navigateBack') return wx.navigateBack({ delta: data.delta });
  throw new Error(`NotEmulated: <navigator open-type="${data.openType}">`);
}

/** `<navigator>`: a link to a page of this mini program. */
export const navigator = builtin({
  properties,
  mount(host) {
    host.element.setAttribute('role', 'link');
    const follow = async () => {
      try {
        await go(host);
        host.emit('success', { errMsg: 'navigator:ok' });
      } catch (error) {
        // The platform's refusals are plain objects and end here; an Error is a fault and has to be seen.
        if (error instanceof Error) throw error;
        host.emit('fail', Object(error));
      }
    };
    host.raw.addListener('tap', () => void follow());
    return {};
  },
});
