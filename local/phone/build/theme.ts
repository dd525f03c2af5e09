import { existsSync } from 'node:fs';
import path from 'node:path';
import { type App, Theme } from './config';
import { readJson } from './json';
import type { Roots } from './modules';

const NONE: Theme = { light: {}, dark: {} };

/**
 * The values of `@name` in app.json and page JSON for both themes.
 * @throws CompileError where theme.json is named and cannot be read
 */
export function readTheme({ source }: Roots, { themeLocation }: App): Theme {
  if (themeLocation === undefined) return NONE;
  const file = path.join(source, themeLocation);
  return existsSync(file) ? readJson(file, Theme) : NONE;
}
