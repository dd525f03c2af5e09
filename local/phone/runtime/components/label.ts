import { builtin, type Host, type Mounted, pieceOf } from './builtin';

const properties = { for: String } as const;
const PRESSABLE = 'wx-checkbox, wx-radio, wx-switch, wx-button, wx-input, wx-textarea';

/** The control a label stands for: the one named by `for`, else the first in it. */
function target({ element, data }: Host<typeof properties>): Mounted | undefined {
  const found = data.for
    ? element.ownerDocument.getElementById(data.for)
    : element.querySelector<HTMLElement>(PRESSABLE);
  return pieceOf(found)?.mounted;
}

/** `<label>`: a tap on it presses its control, unless the tap was on the control itself. */
export const label = builtin({
  properties,
  mount(host) {
    host.element.addEventListener('click', (event) => {
      const on = event.target;
      if (on instanceof Element && !on.closest(PRESSABLE)) target(host)?.press?.();
    });
    return {};
  },
});
