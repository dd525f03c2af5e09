import { builtin } from './builtin';

interface Query {
  minWidth?: unknown;
  maxWidth?: unknown;
  width?: unknown;
  minHeight?: unknown;
  maxHeight?: unknown;
  height?: unknown;
  orientation?: unknown;
}
const SIZES = [
  ['minWidth', 'min-width'],
  ['maxWidth', 'max-width'],
  ['width', 'width'],
  ['minHeight', 'min-height'],
  ['maxHeight', 'max-height'],
  ['height', 'height'],
] as const;

/** The media query of the platform's descriptor; sizes are pixels. */
export function mediaQuery(query: Query): string {
  const sizes = SIZES.flatMap(([name, feature]) =>
    typeof query[name] === 'number' ? [`(${feature}: ${query[name]}px)`] : [],
  );
  const { orientation } = query;
  const turned =
    orientation === 'landscape' || orientation === 'portrait' ? [`(orientation: ${orientation})`] : [];
  return [...sizes, ...turned].join(' and ') || 'all';
}

/** `<match-media>`: its content is there only while the query holds. */
export const matchMedia = builtin({
  properties: {
    minWidth: null,
    maxWidth: null,
    width: null,
    minHeight: null,
    maxHeight: null,
    height: null,
    orientation: null,
  },
  mount({ element, data }) {
    let list: MediaQueryList | undefined;
    const show = () => element.toggleAttribute('hidden', list?.matches === false);
    const stop = () => list?.removeEventListener('change', show);
    return {
      unmount: stop,
      update() {
        stop();
        list = window.matchMedia(mediaQuery(data));
        list.addEventListener('change', show);
        show();
      },
    };
  },
});
