import { builtin, type Host, ignored, rawOf } from './builtin';

/** The style segment of the page node that page-meta writes. */
const SEGMENT = 1;

const properties = {
  pageStyle: String,
  rootFontSize: String,
  rootBackgroundColor: String,
  backgroundColor: String,
  backgroundColorTop: String,
  backgroundColorBottom: String,
  scrollTop: String,
  scrollDuration: { type: Number, value: 300 },
  ...ignored(['backgroundTextStyle', 'pageFontSize', 'pageOrientation', 'rootBackgroundColorContent']),
} as const;

function apply({ element, data }: Host<typeof properties>): void {
  const page = element.closest<HTMLElement>('wx-page');
  rawOf(page)?.setNodeStyle(data.pageStyle, SEGMENT);
  const scroller = page?.parentElement;
  if (scroller && data.backgroundColor) scroller.style.background = data.backgroundColor;
  if (data.rootFontSize) document.documentElement.style.fontSize = data.rootFontSize;
}

/** `<page-meta>`: CSS variables and styles on the page, and the size of 1 rem. */
export const pageMeta = builtin({
  properties,
  mount(host) {
    return {
      update(property) {
        apply(host);
        if (property === 'scrollTop' && host.data.scrollTop) {
          void wx.pageScrollTo({
            scrollTop: Number.parseFloat(host.data.scrollTop),
            duration: host.data.scrollDuration,
          });
        }
      },
    };
  },
});
