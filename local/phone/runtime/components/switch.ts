import { builtin } from './builtin';
import { control } from './choice';

/** `<switch>`: a toggle, or a checkbox by `type`. */
export const toggle = builtin({
  properties: {
    name: String,
    checked: Boolean,
    disabled: Boolean,
    type: { type: String, value: 'switch' },
    color: { type: String, value: '#04be02' },
  },
  mount(host) {
    const input = control(host.element, 'checkbox');
    const initial = host.data.checked;
    input.addEventListener('change', () => {
      host.set({ checked: input.checked });
      host.emit('change', { value: input.checked });
    });
    return {
      press: () => input.click(),
      field: { read: () => input.checked, reset: () => host.set({ checked: initial }) },
      update() {
        input.checked = host.data.checked;
        input.disabled = host.data.disabled;
        if (host.data.type === 'switch') input.setAttribute('role', 'switch');
        input.style.setProperty('--wx-choice-color', host.data.color);
      },
    };
  },
});
