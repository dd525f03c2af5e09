import { builtin } from './builtin';

/** Lays the element exactly over the view of its page, in the browser's top layer. */
function cover(element: HTMLElement): void {
  const view = element.closest('.mp-view')?.getBoundingClientRect();
  if (!view) return;
  for (const side of ['left', 'top', 'width', 'height'] as const) element.style[side] = `${view[side]}px`;
  element.showPopover();
}

/** `<root-portal>`: its content stands above the page and is cut by no ancestor, under the native bars. */
export const rootPortal = builtin({
  properties: { enable: { type: Boolean, value: true } },
  mount({ element, data }) {
    return {
      update() {
        if (!data.enable) {
          element.removeAttribute('popover');
          return;
        }
        element.setAttribute('popover', 'manual');
        // Not in the document yet while its page is being built.
        requestAnimationFrame(() => element.isConnected && cover(element));
      },
    };
  },
});
