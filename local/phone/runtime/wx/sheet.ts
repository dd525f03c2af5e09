import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';

interface SheetOptions {
  itemList: readonly string[];
  itemColor?: string;
  alertText?: string;
}

/** The platform shows at most this many lines. */
const LIMIT = 6;

async function showActionSheet({ itemList, itemColor, alertText }: SheetOptions) {
  if (itemList.length > LIMIT) throw new Fail('parameter error: itemList should not be large than 6');
  const tapIndex = await openDialog<number>(
    { kind: 'sheet', label: alertText ?? '选择', light: true },
    (close) => [
      ...(alertText ? [element('p', 'mp-note', alertText)] : []),
      ...itemList.map((item, index) => {
        const line = pushButton('mp-sheet-line', item, () => close(index));
        if (itemColor) line.style.color = itemColor;
        return line;
      }),
      pushButton('mp-sheet-line is-last', '取消', () => close()),
    ],
  );
  if (tapIndex === undefined) throw new Fail('cancel');
  return { tapIndex };
}

/** Lines to choose from, at the bottom of the screen. */
export const sheet = { showActionSheet: api('showActionSheet', showActionSheet) };
