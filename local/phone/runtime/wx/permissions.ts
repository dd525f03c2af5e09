import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { Fail } from './call';

/** Answers given in this session: true allowed, false refused, absent never asked. */
export const permissions = new Map<string, boolean>();

/** The platform's scopes, and what it says when it asks. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'scope.writePhotosAlbum': '保存图片或视频到你的相册',
  'scope.addPhoneCalendar': '添加事件到你的日历',
  'scope.camera': '使用你的摄像头',
  'scope.record': '使用你的麦克风',
};

const ask = (question: string): Promise<boolean | undefined> =>
  openDialog<boolean>({ kind: 'sheet', label: '权限' }, (close) => [
    element('p', 'mp-note', '模拟：微信在询问权限'),
    element('h2', 'mp-sheet-title', `申请${question}`),
    element(
      'div',
      'mp-buttons',
      pushButton('', '拒绝', () => close(false)),
      pushButton('strong', '允许', () => close(true)),
    ),
  ]);

/**
 * Makes sure of a permission, asking once; a refusal stays until the settings page changes it.
 * @throws Fail `auth deny`
 */
export async function permit(scope: string): Promise<void> {
  const question = QUESTIONS[scope];
  if (!question) throw new Fail('invalid scope');
  if (!permissions.has(scope)) permissions.set(scope, (await ask(question)) ?? false);
  if (!permissions.get(scope)) throw new Fail('auth deny', { errno: 103 });
}
