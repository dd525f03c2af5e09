/**
 * Where the shown page lies in the window. The shell sets both functions; coordinates that a mini program
 * sees are relative to its page, below the navigation bar.
 */
export const viewport = {
  offset: () => ({ left: 0, top: 0, scrollTop: 0 }),
  size: () => ({ width: innerWidth, height: innerHeight }),
};

/** A rectangle of the window as the page sees it. */
export function pageRect(rect: DOMRectReadOnly): DOMRect {
  const { left, top } = viewport.offset();
  return new DOMRect(rect.x - left, rect.y - top, rect.width, rect.height);
}

/** Replaces the method of an element whose position the framework asks for. */
export function rectInPage(this: Element): DOMRect {
  return pageRect(Element.prototype.getBoundingClientRect.call(this));
}
