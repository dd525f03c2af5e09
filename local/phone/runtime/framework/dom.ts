import { Component, type Element, type Node, TextNode } from 'glass-easel';

const asElement = (node: Node): Element | undefined => (TextNode.isTextNode(node) ? undefined : node);

/**
 * The DOM element of an element of the framework. A component with a virtual host has none of its own: its
 * first rendered element stands for it, as in WeChat.
 */
export function domOf(element: Element | null | undefined): HTMLElement | undefined {
  // With our backend an element of the framework's is a DOM element.
  if (element?.$$) return element.$$ as unknown as HTMLElement;
  const root = element && Component.isComponent(element) ? element.getShadowRoot() : null;
  for (const child of root?.childNodes ?? []) {
    const found = domOf(asElement(child));
    if (found) return found;
  }
  return undefined;
}
