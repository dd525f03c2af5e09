import { BUILTIN_NAMES } from '../components/names';
import { rectInPage } from './viewport';

const builtins = new Set(BUILTIN_NAMES);
const REAL = 'dom-';

/**
 * The DOM element of a tag: `<view>` becomes `<wx-view>`, so that no style of the browser's applies;
 * `<dom-x>` in the built-ins' own templates is the real HTML element `<x>`.
 */
export function createElement(tag: string): HTMLElement {
  if (tag.startsWith(REAL)) return document.createElement(tag.slice(REAL.length));
  const element = document.createElement(builtins.has(tag) || tag === 'page' ? `wx-${tag}` : tag);
  element.getBoundingClientRect = rectInPage;
  return element;
}
