import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';

interface ModalOptions {
  title?: string;
  content?: string;
  showCancel?: boolean;
  cancelText?: string;
  cancelColor?: string;
  confirmText?: string;
  confirmColor?: string;
  editable?: boolean;
  placeholderText?: string;
}

const coloured = (button: HTMLButtonElement, color: string | undefined): HTMLButtonElement => {
  if (color) button.style.color = color;
  return button;
};

/** The platform cuts nothing but refuses buttons of more than four characters. */
function check({ cancelText = '', confirmText = '' }: ModalOptions): void {
  if (cancelText.length > 4) throw new Fail('cancelText length should not larger than 4 Chinese characters');
  if (confirmText.length > 4)
    throw new Fail('confirmText length should not larger than 4 Chinese characters');
}

async function showModal(options: ModalOptions) {
  check(options);
  const { title = '', content = '', editable = false, showCancel = true } = options;
  const field = element('textarea', 'mp-modal-field');
  field.value = content;
  field.autofocus = true;
  field.placeholder = options.placeholderText ?? '';
  const confirmed = await openDialog<boolean>({ kind: 'modal', label: title || content }, (close) => [
    ...(title ? [element('h2', '', title)] : []),
    editable ? field : element('p', '', content),
    element(
      'div',
      'mp-modal-buttons',
      ...(showCancel
        ? [
            coloured(
              pushButton('', options.cancelText || '取消', () => close(false)),
              options.cancelColor,
            ),
          ]
        : []),
      coloured(
        pushButton('strong', options.confirmText || '确定', () => close(true)),
        options.confirmColor,
      ),
    ),
  ]);
  const confirm = confirmed === true;
  return { confirm, cancel: !confirm, content: editable && confirm ? field.value : null };
}

/** A question in the middle of the screen. Escape cancels. */
export const modal = { showModal: api('showModal', showModal) };
