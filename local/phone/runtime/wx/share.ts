import { offCopyUrl, onCopyUrl } from '../shell/copy';
import { hiddenMenus } from '../shell/menu';
import { api } from './call';

interface Menus {
  menus?: readonly string[];
}
const ALL = ['shareAppMessage', 'shareTimeline'];

/** What the capsule's menu offers. The cards themselves are the page's answers, asked by the shell. */
export const share = {
  showShareMenu: api('showShareMenu', ({ menus = ['shareAppMessage'] }: Menus) => {
    for (const name of menus) hiddenMenus.delete(name);
  }),
  hideShareMenu: api('hideShareMenu', ({ menus = ALL }: Menus) => {
    for (const name of menus) hiddenMenus.add(name);
  }),
  updateShareMenu: api('updateShareMenu', () => undefined),
  onCopyUrl,
  offCopyUrl,
};
