import { hasDarkMode } from '../shell/config';
import { theme as shown } from '../shell/device';
import { Listeners } from '../shell/listeners';

const changed = new Listeners<{ theme: 'light' | 'dark' }>();

addEventListener('themechange', () => {
  if (hasDarkMode()) changed.emit({ theme: shown() });
});

/** Follows the theme; silent without `darkmode` in app.json, as on the platform. */
export const theme = { onThemeChange: changed.on, offThemeChange: changed.off };
