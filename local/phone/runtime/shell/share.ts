import type { Raw } from '../components/builtin';
import { resolveAsset } from '../paths';
import { appTitle } from './config';
import { reopen } from './device';
import { openDialog } from './dialog';
import { element, pushButton } from './dom';
import { call, type Page } from './page';
import { formatUrl } from './url';

/** What a page may answer when it is shared. */
interface Answer {
  title?: string;
  path?: string;
  query?: string;
  imageUrl?: string;
  promise?: PromiseLike<Answer>;
}
export interface Card {
  title: string;
  path: string;
  imageUrl: string;
}

/** The platform waits this long for a share promise, in milliseconds. */
const PATIENCE = 3000;
const later = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms));

const isAnswer = (value: unknown): value is Answer => typeof value === 'object' && value !== null;

/** The page's answer, with what its promise adds when it comes in time. */
async function answerOf(page: Page, name: string, input: unknown): Promise<Answer> {
  const given = call(page, name, input);
  if (!isAnswer(given)) return {};
  const added = given.promise ? await Promise.race([given.promise, later(PATIENCE)]) : undefined;
  return { ...given, ...added };
}

const withDefaults = (page: Page, { title, path, imageUrl }: Answer): Card => ({
  title: title || page.bar?.title() || appTitle(),
  path: path || formatUrl(page),
  imageUrl: imageUrl ?? '',
});

export const canShare = (page: Page): boolean => typeof page.instance.onShareAppMessage === 'function';
export const canShareTimeline = (page: Page): boolean =>
  canShare(page) && typeof page.instance.onShareTimeline === 'function';

/** Sends to a chat: asks `onShareAppMessage` and shows the card. */
export async function shareToChat(page: Page, button?: Raw): Promise<void> {
  const target = button && { id: button.$$?.id ?? '', dataset: button.dataset };
  const input = { from: button ? 'button' : 'menu', target, webViewUrl: undefined };
  const card = withDefaults(page, await answerOf(page, 'onShareAppMessage', input));
  await preview('转发给朋友', card, 1007);
}

/** Shares to Moments: the path is always this page, only its query is the page's to choose. */
export async function shareToTimeline(page: Page): Promise<void> {
  const answer = await answerOf(page, 'onShareTimeline', undefined);
  const path = answer.query === undefined ? formatUrl(page) : `/${page.path}?${answer.query}`;
  await preview('分享到朋友圈', withDefaults(page, { ...answer, path }), 1154);
}

function picture(imageUrl: string): Node {
  if (!imageUrl) return element('div', 'mp-card-picture', '（页面截图）');
  const image = element('img', 'mp-card-picture');
  image.src = resolveAsset(imageUrl);
  image.alt = '';
  return image;
}

/** The card as the other person gets it, and a way to open it like them. */
async function preview(label: string, card: Card, scene: number): Promise<void> {
  const asReceiver = await openDialog<boolean>({ kind: 'card', label, light: true }, (close) => [
    element('p', 'mp-note', `模拟：${label}`),
    element(
      'div',
      'mp-card',
      element('strong', 'mp-card-title', card.title),
      picture(card.imageUrl),
      element('code', 'mp-card-path', card.path),
    ),
    element(
      'div',
      'mp-buttons',
      pushButton('', '关闭', () => close()),
      pushButton('strong', '像收到的人那样打开', () => close(true)),
    ),
  ]);
  if (asReceiver) reopen(scene, card.path);
}
