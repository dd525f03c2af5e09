import { type CopyUrl, copyAnswer } from './copy';
import { openDialog } from './dialog';
import { pushButton } from './dom';
import type { Page } from './page';
import { canShare, canShareTimeline, shareToChat, shareToTimeline } from './share';
import { current } from './stack';
import { formatUrl } from './url';

/** Menu items that `wx.hideShareMenu` took away. */
export const hiddenMenus = new Set<string>();

interface Item {
  label: string;
  enabled: boolean;
  run(): Promise<void> | void;
}

async function copyLink(page: Page): Promise<void> {
  const { query }: CopyUrl = await copyAnswer();
  const url = query === undefined ? formatUrl(page) : `/${page.path}?${query}`;
  await wx.setClipboardData({ data: `#小程序://${url}` });
}

function itemsOf(page: Page): Item[] {
  const allowed = (name: string) => !hiddenMenus.has(name);
  return [
    {
      label: '转发给朋友',
      enabled: canShare(page) && allowed('shareAppMessage'),
      run: () => shareToChat(page),
    },
    {
      label: '分享到朋友圈',
      enabled: canShareTimeline(page) && allowed('shareTimeline'),
      run: () => shareToTimeline(page),
    },
    { label: '复制链接', enabled: canShare(page), run: () => copyLink(page) },
    { label: '重新进入小程序', enabled: true, run: () => location.reload() },
  ];
}

function line(item: Item, press: () => void): HTMLButtonElement {
  const button = pushButton('mp-sheet-line', item.label, press);
  button.disabled = !item.enabled;
  return button;
}

/** The sheet behind the capsule's three dots. */
export async function openMenu(): Promise<void> {
  const page = current();
  if (!page) return;
  const chosen = await openDialog<Item>({ kind: 'sheet', label: '更多', light: true }, (close) => [
    ...itemsOf(page).map((item) => line(item, () => close(item))),
    pushButton('mp-sheet-line is-last', '取消', () => close()),
  ]);
  await chosen?.run();
}
