import { builtin } from './builtin';

const own = (src: string): boolean => new URL(src, location.href).origin === location.origin;

/** Says where the page would be, because the local phone asks nothing of the network. */
function placeholder(src: string): HTMLElement {
  const note = document.createElement('p');
  note.textContent = `这里会打开网页：${src}`;
  return note;
}

function frame(src: string, loaded: () => void): HTMLElement {
  const element = document.createElement('iframe');
  element.title = src;
  element.src = src;
  element.addEventListener('load', loaded);
  return element;
}

/** `<web-view>`: pages of this site alone; any other is named, not loaded. */
export const webView = builtin({
  properties: { src: String, updateTitle: { type: Boolean, value: true } },
  mount({ element, data, emit }) {
    return {
      update() {
        const { src } = data;
        if (!src) element.replaceChildren();
        else if (own(src)) element.replaceChildren(frame(src, () => emit('load', { src })));
        else element.replaceChildren(placeholder(src));
      },
    };
  },
});
