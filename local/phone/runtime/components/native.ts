import * as glassEasel from 'glass-easel';
import { isAnimation, play } from './playback';

/** The framework's prototype of a plain node, as far as it is overridden here. */
interface NativePrototype {
  updateAttribute(this: glassEasel.NativeNode, name: string, value: unknown): void;
}

const rename = (name: string): string =>
  name === 'user-select' ? 'selectable' : name === 'aria-role' ? 'role' : name;

/** ARIA wants the words "true" and "false", and no empty values; HTML wants presence. */
function attributeValue(name: string, value: unknown): unknown {
  const aria = name === 'role' || name.startsWith('aria-');
  if (aria && typeof value === 'boolean') return String(value);
  if (value === undefined || value === null || (aria && value === '')) return false;
  return value;
}

/** Gives plain nodes (`view`, `text`, …) their attributes: `animation`, `aria-role`, `aria-*`, `user-select`. */
export function installNativeAttributes(): void {
  const prototype: NativePrototype = glassEasel.NativeNode.prototype;
  prototype.updateAttribute = function (given, value) {
    if (given === 'animation') {
      if (isAnimation(value)) play(this, value);
      return;
    }
    const name = rename(given);
    this.setAttribute(name, attributeValue(name, value));
  };
}
