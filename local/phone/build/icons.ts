import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Roots } from './modules';

const GLYPH = /(\.[\w-]*t-icon-([a-z0-9-]+)):before\s*\{\s*content:\s*'\\E[0-9A-F]+';?\s*\}/g;
const REMOTE_FONT = /@font-face\s*\{[^}]*tdesign\.gtimg\.com[^}]*\}/g;

const fileOf = ({ packages }: Roots, name: string): string =>
  path.join(packages, 'tdesign-icons-svg/src', `${name}.svg`);

const BOX = "content:'';display:block;width:1em;height:1em";
const mask = (name: string): string =>
  `${BOX};background:currentColor;-webkit-mask:url(/phone/icon/${name}.svg) center/contain no-repeat`;
/** The font knows it, the SVG set does not: an outlined box says that something is missing. */
const missing = `${BOX};box-shadow:inset 0 0 0 1px currentColor`;

/**
 * TDesign's icons come as a font from the network; here each is a mask made of the SVG of the same name,
 * so that the phone shows them offline.
 */
export const localIcons = (roots: Roots, css: string): string =>
  css
    .replace(REMOTE_FONT, '')
    .replace(
      GLYPH,
      (_, selector: string, name: string) =>
        `${selector}:before{${existsSync(fileOf(roots, name)) ? mask(name) : missing}}`,
    );

/**
 * The SVG of a TDesign icon, as a mask can use it: the set writes `view-box`, which browsers do not know.
 * @returns undefined where there is no such icon
 */
export function readIcon(roots: Roots, name: string): string | undefined {
  const file = fileOf(roots, name);
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file)) return undefined;
  return readFileSync(file, 'utf8')
    .replace('view-box=', 'viewBox=')
    .replace(/(width|height)="1em"/g, '$1="24"')
    .replace(/currentColor/g, '#000');
}
