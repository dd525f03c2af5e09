import { builtin, type Host, type Mounted, pieceOf } from './builtin';

const properties = {
  name: String,
  value: { type: String, value: '' },
  checked: Boolean,
  disabled: Boolean,
  color: { type: String, value: '#09bb07' },
} as const;
type ChoiceHost = Host<typeof properties>;

/** The browser's own control in a host element: keyboard and screen readers work with it. */
export function control(element: HTMLElement, type: 'checkbox' | 'radio' | 'range'): HTMLInputElement {
  const input = document.createElement('input');
  input.type = type;
  element.prepend(input);
  return input;
}

/** `checkbox` or `radio`: belongs to the group of its kind above it, if there is one. */
export const choice = (kind: 'checkbox' | 'radio') =>
  builtin({
    properties,
    mount(host) {
      const input = control(host.element, kind);
      input.addEventListener('change', () => {
        host.set({ checked: input.checked });
        groupAbove(host.element, kind)?.changed(host);
      });
      return {
        press: () => input.click(),
        update() {
          input.checked = host.data.checked;
          input.disabled = host.data.disabled;
          input.style.setProperty('--wx-choice-color', host.data.color);
        },
      };
    },
  });

interface Group {
  changed(by: ChoiceHost): void;
}
const groups = new WeakMap<Element, Group>();
const groupAbove = (element: HTMLElement, kind: string): Group | undefined => {
  const above = element.closest(`wx-${kind}-group`);
  return above ? groups.get(above) : undefined;
};

const membersOf = (element: HTMLElement, kind: string) =>
  [...element.querySelectorAll(`wx-${kind}`)].flatMap((member) => pieceOf(member)?.raw ?? []);

/** The value of a group: the checked values, or the one checked value of a radio group. */
function checkedIn(element: HTMLElement, kind: 'checkbox' | 'radio'): string | string[] {
  const checked = membersOf(element, kind).filter((member) => member.data?.checked);
  const values = checked.map((member) => String(member.data?.value));
  return kind === 'radio' ? (values[0] ?? '') : values;
}

/** `checkbox-group` or `radio-group`: tells the new value when a member changes. */
export const group = (kind: 'checkbox' | 'radio') =>
  builtin({
    properties: { name: String },
    mount({ element, emit }): Mounted {
      groups.set(element, {
        changed(by) {
          const others = membersOf(element, kind).filter((member) => member !== by.raw);
          if (kind === 'radio') for (const other of others) other.setData({ checked: false });
          emit('change', { value: checkedIn(element, kind) });
        },
      });
      const members = () => membersOf(element, kind);
      return {
        field: {
          read: () => checkedIn(element, kind),
          reset: () => members().forEach((member) => void member.setData({ checked: false })),
        },
      };
    },
  });
