import { reopen } from './device';
import { element, pushButton } from './dom';
import { current } from './stack';
import { formatUrl } from './url';

/** Scene of a mini program that was opened in full from its single page. */
const FULL = 1155;

/** The bar WeChat fixes under a page that was opened from Moments. */
export function singlePageBar(): HTMLElement {
  const open = pushButton('mp-single-open', '前往小程序', () => {
    const page = current();
    reopen(FULL, page ? formatUrl(page) : '/');
  });
  return element('footer', 'mp-single', open);
}
