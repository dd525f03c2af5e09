import { type Control, type FieldHost, field } from './field';

const lineHeight = (control: Control): number =>
  Number.parseFloat(getComputedStyle(control).lineHeight) || 20;

/** Grows with its text and tells when the number of lines changes. */
function grower({ element, emit }: FieldHost, control: Control): () => void {
  let before = 0;
  return () => {
    element.style.height = 'auto';
    control.style.height = 'auto';
    const height = control.scrollHeight;
    control.style.height = `${height}px`;
    if (height === before) return;
    before = height;
    const lineCount = Math.round(height / lineHeight(control));
    emit('linechange', { height, heightRpx: (height * 750) / innerWidth, lineCount });
  };
}

/** `<textarea>`: 300 × 150 unless styled; `auto-height` grows with the text. */
export const textarea = field('textarea', (host, control) => {
  const grow = grower(host, control);
  const update = () => {
    if (host.data.autoHeight) grow();
  };
  control.addEventListener('input', update);
  return { update };
});
