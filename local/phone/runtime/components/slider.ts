import { builtin } from './builtin';
import { control } from './choice';

/** `<slider>`: `changing` while dragged, `change` when let go. */
export const slider = builtin({
  properties: {
    name: String,
    min: { type: Number, value: 0 },
    max: { type: Number, value: 100 },
    step: { type: Number, value: 1 },
    value: Number,
    disabled: Boolean,
    showValue: Boolean,
    color: String,
    selectedColor: String,
    activeColor: { type: String, value: '#1aad19' },
    backgroundColor: { type: String, value: '#e9e9e9' },
    blockSize: { type: Number, value: 28 },
    blockColor: { type: String, value: '#ffffff' },
  },
  mount(host) {
    const input = control(host.element, 'range');
    const label = document.createElement('span');
    input.after(label);
    const initial = host.data.value;
    input.addEventListener('input', () => host.emit('changing', { value: Number(input.value) }));
    input.addEventListener('change', () => {
      host.set({ value: Number(input.value) });
      host.emit('change', { value: Number(input.value) });
    });
    return {
      field: { read: () => Number(input.value), reset: () => host.set({ value: initial }) },
      update() {
        const { min, max, step, value, disabled, showValue } = host.data;
        const { activeColor, backgroundColor, blockColor, blockSize } = host.data;
        Object.assign(input, {
          min: String(min),
          max: String(max),
          step: String(step),
          value: String(value),
        });
        input.disabled = disabled;
        const done = ((value - min) / (max - min || 1)) * 100;
        input.style.background = `linear-gradient(90deg, ${activeColor} ${done}%, ${backgroundColor} ${done}%)`;
        input.style.setProperty('--wx-slider-block', blockColor);
        input.style.setProperty('--wx-slider-size', `${blockSize}px`);
        label.textContent = showValue ? String(value) : '';
      },
    };
  },
});
