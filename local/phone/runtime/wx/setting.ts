import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api } from './call';
import { permissions, permit } from './permissions';

const NAMES: Readonly<Record<string, string>> = {
  'scope.writePhotosAlbum': '添加到相册',
  'scope.addPhoneCalendar': '添加到日历',
  'scope.camera': '摄像头',
  'scope.record': '麦克风',
};

const authSetting = () => ({ authSetting: Object.fromEntries(permissions) });

function toggle(scope: string): HTMLElement {
  const box = element('input', '');
  box.type = 'checkbox';
  box.checked = permissions.get(scope) === true;
  box.addEventListener('change', () => permissions.set(scope, box.checked));
  return element('label', 'mp-sheet-line', NAMES[scope] ?? scope, box);
}

/** The platform lists only what was asked for before. */
async function openSetting() {
  const asked = [...permissions.keys()];
  await openDialog({ kind: 'sheet', label: '设置', light: true }, (close) => [
    element('h2', 'mp-sheet-title', '设置'),
    ...(asked.length > 0 ? asked.map(toggle) : [element('p', 'mp-note', '还没有询问过任何权限')]),
    pushButton('mp-sheet-line is-last', '完成', () => close()),
  ]);
  return authSetting();
}

/** Permissions: what was allowed, asking, and the settings page. */
export const setting = {
  getSetting: api('getSetting', authSetting),
  openSetting: api('openSetting', openSetting),
  authorize: api('authorize', ({ scope }: { scope: string }) => permit(scope)),
};
