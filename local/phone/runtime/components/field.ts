import { builtin, type Host, ignored, inner, type Mounted } from './builtin';

/** What `input` and `textarea` share. */
export const properties = {
  name: String,
  value: String,
  type: { type: String, value: 'text' },
  password: Boolean,
  placeholder: String,
  placeholderStyle: String,
  disabled: Boolean,
  maxlength: { type: Number, value: 140 },
  focus: Boolean,
  autoFocus: Boolean,
  autoHeight: Boolean,
  selectionStart: { type: Number, value: -1 },
  selectionEnd: { type: Number, value: -1 },
  cursor: { type: Number, value: -1 },
  cursorColor: String,
  confirmType: String,
  confirmHold: Boolean,
  ...ignored([
    'adjustKeyboardTo',
    'adjustPosition',
    'alwaysEmbed',
    'cursorSpacing',
    'disableDefaultPadding',
    'fixed',
    'holdKeyboard',
    'safePasswordCertPath',
    'safePasswordCustomHash',
    'safePasswordLength',
    'safePasswordNonce',
    'safePasswordSalt',
    'safePasswordTimeStamp',
    'showConfirmBar',
  ]),
} as const;

export type FieldHost = Host<typeof properties>;
export type Control = HTMLInputElement | HTMLTextAreaElement;

const kinds = { input: HTMLInputElement, textarea: HTMLTextAreaElement };

/** Reports typing; half-composed Chinese is not yet input, as on the platform's own event. */
function listenTyping(host: FieldHost, control: Control): void {
  let composing = false;
  const typed = () => {
    host.set({ value: control.value });
    host.emit('input', { value: control.value, cursor: control.selectionStart ?? control.value.length });
  };
  control.addEventListener('compositionstart', () => {
    composing = true;
  });
  control.addEventListener('compositionend', () => {
    composing = false;
    typed();
  });
  control.addEventListener('input', () => {
    if (!composing) typed();
  });
}

function listenFocus(host: FieldHost, control: Control): void {
  let before = '';
  control.addEventListener('focus', () => {
    before = control.value;
    host.emit('focus', { value: control.value, height: 0 });
  });
  control.addEventListener('blur', () => {
    host.emit('blur', { value: control.value, cursor: control.selectionStart ?? 0 });
    if (before !== control.value) host.emit('change', { value: control.value });
  });
}

/** Brings the control in line with the properties that both tags have. */
function apply({ data }: FieldHost, control: Control): void {
  if (control.value !== data.value) control.value = data.value;
  control.disabled = data.disabled;
  control.enterKeyHint = data.confirmType;
  control.style.caretColor = data.cursorColor;
  if (data.placeholder) control.setAttribute('aria-label', data.placeholder);
  if (data.maxlength >= 0) control.maxLength = data.maxlength;
  else control.removeAttribute('maxlength');
}

function applyFocus({ data }: FieldHost, control: Control): void {
  if (!data.focus && !data.autoFocus) {
    if (document.activeElement === control) control.blur();
    return;
  }
  control.focus();
  if (data.selectionStart >= 0) control.setSelectionRange(data.selectionStart, data.selectionEnd);
  else if (data.cursor >= 0) control.setSelectionRange(data.cursor, data.cursor);
}

/** Builds one of the two tags; `dress` adds what only that tag does, and runs after each change. */
export const field = (tag: 'input' | 'textarea', dress: (host: FieldHost, control: Control) => Mounted) =>
  builtin({
    properties,
    externalClasses: ['placeholder-class'],
    mount(host) {
      const control = inner<Control>(host.element, tag, kinds[tag]);
      const initial = host.data.value;
      listenTyping(host, control);
      listenFocus(host, control);
      const own = dress(host, control);
      return {
        update(property) {
          apply(host, control);
          own.update?.(property);
          // Focus moves once the tap that asked for it is over.
          if (property === undefined ? host.data.focus || host.data.autoFocus : property === 'focus') {
            setTimeout(() => applyFocus(host, control), 0);
          }
        },
        press: () => control.focus(),
        field: { read: () => control.value, reset: () => host.set({ value: initial }) },
      };
    },
  });
