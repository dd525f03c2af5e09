/** Makes an element with a class and children; text goes in as text, never as HTML. */
export function element<T extends keyof HTMLElementTagNameMap>(
  tag: T,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A real button, so that keyboard and screen readers know it. */
export function pushButton(className: string, label: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/**
 * Drops clicks that began elsewhere. A tap is told when the finger lifts, the browser's click comes after it:
 * what a tap has just opened under the finger would be clicked by the same touch.
 */
export function ignoreEarlierTouch(within: HTMLElement): void {
  let touched = false;
  within.addEventListener('pointerdown', () => {
    touched = true;
  });
  within.addEventListener(
    'click',
    (event) => {
      // The keyboard and scripts click without a pointer; such clicks count no presses.
      if (touched || event.detail === 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
}

/** The phone's glass: everything the shell shows is in it. */
export function glass(): HTMLElement {
  const found = document.getElementById('app');
  if (!found) throw new Error('The page has no #app to show the phone in');
  return found;
}
