import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';

async function makePhoneCall({ phoneNumber }: { phoneNumber: string }): Promise<void> {
  if (!phoneNumber) throw new Fail('parameter error: parameter.phoneNumber should be String');
  const dialled = await openDialog<boolean>({ kind: 'sheet', label: '拨打电话', light: true }, (close) => [
    element('p', 'mp-note', '模拟：手机会拨打'),
    pushButton('mp-sheet-line', `呼叫 ${phoneNumber}`, () => close(true)),
    pushButton('mp-sheet-line is-last', '取消', () => close()),
  ]);
  if (!dialled) throw new Fail('cancel');
}

/** The telephone: shows the number instead of dialling it. */
export const phone = { makePhoneCall: api('makePhoneCall', makePhoneCall) };
