import type { Raw } from './builtin';
import { isAnimation, play } from './playback';

const ARIA =
  'role label labelledby describedby hidden disabled selected checked live expanded controls busy modal level valuenow valuemin valuemax roledescription haspopup pressed atomic current'.split(
    ' ',
  );
const camel = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const attributeOf = new Map(
  ARIA.map((name) => [camel(`aria-${name}`), name === 'role' ? 'role' : `aria-${name}`]),
);

/** Properties that every built-in component has. */
export const commonProperties = {
  hidden: Boolean,
  animation: null,
  ...Object.fromEntries([...attributeOf.keys()].map((name) => [name, null])),
};

/** Applies one common property to the element. */
export function changeCommon(raw: Raw, name: string, value: unknown): void {
  if (name === 'hidden') raw.$$?.toggleAttribute('hidden', value === true);
  else if (name === 'animation') {
    if (isAnimation(value)) play(raw, value);
  } else writeAria(raw, attributeOf.get(name) ?? name, value);
}

function writeAria(raw: Raw, attribute: string, value: unknown): void {
  if (value === undefined || value === null || value === '') raw.$$?.removeAttribute(attribute);
  else raw.$$?.setAttribute(attribute, String(value));
}
