import { ignoreEarlierTouch } from '../shell/dom';
import { builtin, type Host, ignored, inner } from './builtin';

const properties = {
  show: Boolean,
  duration: { type: Number, value: 300 },
  zIndex: { type: Number, value: 100 },
  overlay: { type: Boolean, value: true },
  position: { type: String, value: 'bottom' },
  round: Boolean,
  overlayStyle: String,
  customStyle: String,
  ...ignored(['closeOnSlideDown']),
} as const;
type ContainerHost = Host<typeof properties>;

/** Entering and leaving are told before and after the transition. */
function transit({ data, emit }: ContainerHost): void {
  const name = data.show ? 'enter' : 'leave';
  emit(`before${name}`);
  emit(name);
  setTimeout(() => emit(`after${name}`), data.duration);
}

function dress({ element, data }: ContainerHost): void {
  const { show, position, round, overlay, zIndex, duration } = data;
  element.style.zIndex = String(zIndex);
  element.style.setProperty('--wx-container-time', `${duration}ms`);
  element.setAttribute('position', position);
  for (const [name, on] of Object.entries({ show, round, overlay })) element.toggleAttribute(name, on);
  inner(element, '.wx-container-overlay', HTMLElement).style.cssText = data.overlayStyle;
  inner(element, '.wx-container-panel', HTMLElement).style.cssText = data.customStyle;
}

/** `<page-container>`: a panel over the page; going back closes it instead of the page. */
export const pageContainer = builtin({
  properties,
  mount(host) {
    const close = () => host.set({ show: false });
    const overlay = inner(host.element, '.wx-container-overlay', HTMLElement);
    ignoreEarlierTouch(overlay);
    overlay.addEventListener('click', () => {
      host.emit('clickoverlay');
      close();
    });
    const back = (event: Event) => {
      if (!host.data.show || host.element.offsetParent === null) return;
      event.preventDefault();
      close();
    };
    addEventListener('backasked', back);
    return {
      unmount: () => removeEventListener('backasked', back),
      update(property) {
        dress(host);
        if (property === 'show') transit(host);
      },
    };
  },
});
