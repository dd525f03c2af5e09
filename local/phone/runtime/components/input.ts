import { type FieldHost, field } from './field';

const KEYBOARDS: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal' };

const typeOf = ({ data }: FieldHost): string => {
  if (data.password || data.type === 'safe-password') return 'password';
  return data.type === 'tel' ? 'tel' : 'text';
};

/** `<input>`: the browser's own text field, so that Chinese input methods and password managers work. */
export const input = field('input', (host, control) => {
  control.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Enter' || event.isComposing) return;
    host.emit('confirm', { value: control.value });
    if (!host.data.confirmHold) control.blur();
  });
  return {
    update() {
      control.setAttribute('type', typeOf(host));
      control.inputMode = KEYBOARDS[host.data.type] ?? '';
    },
  };
});
