import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';

/** The platform takes at most this many templates at a time. */
const LIMIT = 5;
type Choice = 'accept' | 'reject';

function line(id: string): { element: HTMLElement; choice(): Choice } {
  const box = element('input', '');
  box.type = 'checkbox';
  box.checked = true;
  return {
    element: element('label', 'mp-sheet-line', `模板 ${id}`, box),
    choice: () => (box.checked ? 'accept' : 'reject'),
  };
}

function check(ids: readonly string[] | undefined): asserts ids is readonly string[] {
  if (!ids || ids.length === 0) throw new Fail('TmplIds is empty', { errCode: 20001 });
  if (ids.length > LIMIT) throw new Fail('Templates count out of max bounds', { errCode: 20003 });
  // The browser knows whether a person has just tapped; the platform asks the same.
  if (!navigator.userActivation.isActive) throw new Fail('can only be invoked by user TAP gesture.');
}

/** Asks like WeChat's window, plainly marked as simulated; the platform takes closing it as a refusal. */
async function requestSubscribeMessage({ tmplIds }: { tmplIds?: readonly string[] }) {
  check(tmplIds);
  const lines = tmplIds.map((id) => ({ id, ...line(id) }));
  const allowed = await openDialog<boolean>({ kind: 'sheet', label: '订阅消息' }, (close) => [
    element('p', 'mp-note', '模拟：微信的订阅消息弹窗，不会真的发送'),
    element('h2', 'mp-sheet-title', '申请发送一次以下消息'),
    ...lines.map(({ element: shown }) => shown),
    element(
      'div',
      'mp-buttons',
      pushButton('', '取消', () => close(false)),
      pushButton('strong', '允许', () => close(true)),
    ),
  ]);
  return Object.fromEntries(lines.map(({ id, choice }) => [id, allowed ? choice() : 'reject']));
}

export const subscribe = {
  requestSubscribeMessage: api('requestSubscribeMessage', requestSubscribeMessage),
};
