import { element, glass, ignoreEarlierTouch } from './dom';

/** What closes a dialog; without a result it counts as cancelled. */
export type Close<R> = (result?: R) => void;

export interface DialogOptions {
  /** Class beside `mp-dialog` that says how it looks. */
  kind: string;
  /** What a screen reader calls it. */
  label: string;
  /** A tap beside it cancels. */
  light?: boolean;
}

/**
 * Shows a modal of the phone: the browser's own `<dialog>`, which holds the focus, is announced, and closes
 * on Escape. Answers what it was closed with, or undefined when it was cancelled.
 */
export function openDialog<R>(
  { kind, label, light = false }: DialogOptions,
  build: (close: Close<R>) => readonly Node[],
): Promise<R | undefined> {
  const dialog = element('dialog', `mp-dialog mp-${kind}`);
  dialog.setAttribute('aria-label', label);
  // The dialog itself takes the focus, unless it has a field: no button is chosen yet.
  dialog.autofocus = true;
  const { promise, resolve } = withResolvers<R | undefined>();
  const close: Close<R> = (result) => {
    dialog.remove();
    resolve(result);
  };
  dialog.append(...build(close));
  ignoreEarlierTouch(dialog);
  dialog.addEventListener('cancel', () => close());
  dialog.addEventListener('click', (event) => {
    if (light && event.target === dialog) close();
  });
  glass().append(dialog);
  dialog.showModal();
  return promise;
}

/** `Promise.withResolvers`, which the browser bundle's language level does not know yet. */
function withResolvers<R>(): { promise: Promise<R>; resolve: (value: R) => void } {
  let resolve: (value: R) => void = () => undefined;
  const promise = new Promise<R>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
