import { singlePage } from '../shell/device';
import { pointToFullApp } from '../shell/toast';
import { builtin, type Host, ignored } from './builtin';
import { formAbove } from './form';
import { hoverProperties } from './hover';

const properties = {
  ...hoverProperties,
  hoverClass: { type: String, value: 'button-hover' },
  hoverStartTime: { type: Number, value: 20 },
  hoverStayTime: { type: Number, value: 70 },
  type: { type: String, value: 'default' },
  size: { type: String, value: 'default' },
  plain: Boolean,
  disabled: Boolean,
  loading: Boolean,
  formType: String,
  openType: String,
  ...ignored([
    'appParameter',
    'lang',
    'needShowEntrance',
    'sendMessageImg',
    'sendMessagePath',
    'sendMessageTitle',
    'sessionFrom',
    'showMessageCard',
  ]),
} as const;
type ButtonHost = Host<typeof properties>;

async function chooseAvatar(host: ButtonHost): Promise<void> {
  const { tempFilePaths } = await wx.chooseImage({ count: 1 });
  host.emit('chooseavatar', { avatarUrl: tempFilePaths[0] });
}

/** What each `open-type` does on the local phone. */
const OPEN: Readonly<Record<string, (host: ButtonHost) => unknown>> = {
  share: ({ raw }) => dispatchEvent(new CustomEvent('shareasked', { detail: raw })),
  chooseAvatar,
  openSetting: async (host) => host.emit('opensetting', await wx.openSetting()),
  agreePrivacyAuthorization: (host) => {
    dispatchEvent(new CustomEvent('privacyagreed', { detail: host.element.id }));
    host.emit('agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' });
  },
  contact: () => wx.showToast({ title: '这里会打开客服会话', icon: 'none' }),
  feedback: () => wx.showToast({ title: '这里会打开意见反馈', icon: 'none' }),
};

function openBy(host: ButtonHost, type: string): void {
  const open = OPEN[type];
  if (!open) throw new Error(`NotEmulated: <button open-type="${type}">`);
  if (singlePage()) pointToFullApp();
  else void open(host);
}

function press(host: ButtonHost): void {
  const { disabled, formType, openType } = host.data;
  if (disabled) return;
  const form = formAbove(host.element);
  if (formType === 'submit') form?.submit();
  if (formType === 'reset') form?.reset();
  if (openType) openBy(host, openType);
}

/** `<button>`: the platform's three types and two sizes. */
export const button = builtin({
  properties,
  mount(host) {
    const { element } = host;
    element.setAttribute('role', 'button');
    host.raw.addListener('tap', () => press(host));
    return {
      press: () => press(host),
      update() {
        const { disabled, plain, loading, size, type } = host.data;
        for (const [name, on] of Object.entries({ disabled, plain, loading }))
          element.toggleAttribute(name, on);
        element.setAttribute('size', size);
        element.setAttribute('type', type);
        element.setAttribute('aria-disabled', String(disabled));
      },
    };
  },
});
