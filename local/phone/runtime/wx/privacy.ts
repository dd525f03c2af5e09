import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';

interface Decision {
  event: 'agree' | 'disagree' | 'exposureAuthorization';
  buttonId?: string;
}
type Resolve = (decision: Decision) => void;
type Asked = (resolve: Resolve, info: { referrer: string }) => void;

/** The platform's error for a refusal. */
const REFUSED = { errno: 104 };
const CONTRACT = '《隐私保护指引》';

let agreed = false;
let asked: Asked | undefined;

/** WeChat's own window, when the mini program does not ask itself. */
const askOfficially = (): Promise<boolean | undefined> =>
  openDialog<boolean>({ kind: 'sheet', label: '隐私保护' }, (close) => [
    element('p', 'mp-note', '模拟：微信的隐私弹窗'),
    element('h2', 'mp-sheet-title', `使用前请阅读并同意${CONTRACT}`),
    element(
      'div',
      'mp-buttons',
      pushButton('', '拒绝', () => close(false)),
      pushButton('strong', '同意', () => close(true)),
    ),
  ]);

/** The mini program asks in its own words; its agree button has to have been pressed. */
const askOwn = (ask: Asked, referrer: string): Promise<boolean> =>
  new Promise((done) => {
    ask(({ event }) => event !== 'exposureAuthorization' && done(event === 'agree'), { referrer });
  });

/** @throws Fail when the person does not agree */
async function requireConsent(referrer: string): Promise<void> {
  if (agreed) return;
  agreed = (asked ? await askOwn(asked, referrer) : await askOfficially()) ?? false;
  if (!agreed) throw new Fail('privacy permission is not authorized', REFUSED);
}

/** Names the contract; the local phone has no such document. */
const openContract = (): Promise<unknown> =>
  openDialog({ kind: 'modal', label: CONTRACT, light: true }, (close) => [
    element('h2', '', CONTRACT),
    element('p', '', '模拟：这里会打开在微信后台填写的隐私保护指引。'),
    element(
      'div',
      'mp-modal-buttons',
      pushButton('strong', '知道了', () => close()),
    ),
  ]);

addEventListener('privacyagreed', () => {
  agreed = true;
});

/** The privacy contract and the consent to it. */
export const privacy = {
  getPrivacySetting: api('getPrivacySetting', () => ({
    needAuthorization: !agreed,
    privacyContractName: CONTRACT,
  })),
  requirePrivacyAuthorize: api('requirePrivacyAuthorize', () => requireConsent('requirePrivacyAuthorize')),
  onNeedPrivacyAuthorization: (listener: Asked) => {
    asked = listener;
  },
  openPrivacyContract: api('openPrivacyContract', async () => {
    await openContract();
  }),
};
