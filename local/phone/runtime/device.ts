/** How the simulated phone is set, by the device bar or by the address. */
export interface Device {
  /** openid of the person holding it; empty for somebody not logged in */
  readonly user: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** WeChat's font setting: 1, 1.4 or 1.75 times */
  readonly font: number;
  readonly network: 'normal' | 'slow' | 'offline';
  /** WeChat's number for how the mini program was opened */
  readonly scene: number;
}

const KEY = 'device';
const CHANNEL = 'device';
const DEFAULT: Device = { user: 'local-reader', theme: 'system', font: 1, network: 'normal', scene: 1001 };

const oneOf = <T>(values: readonly T[], value: unknown, otherwise: T): T =>
  values.find((known) => known === value) ?? otherwise;
const number = (value: unknown, otherwise: number): number => (Number(value) > 0 ? Number(value) : otherwise);

/** Anything may stand in the browser's storage or in the address; what is not known counts as not set. */
function toDevice(given: Readonly<Record<string, unknown>>): Device {
  return {
    user: typeof given.user === 'string' ? given.user : DEFAULT.user,
    theme: oneOf(['system', 'light', 'dark'], given.theme, DEFAULT.theme),
    font: number(given.font, DEFAULT.font),
    network: oneOf(['normal', 'slow', 'offline'], given.network, DEFAULT.network),
    scene: number(given.scene, DEFAULT.scene),
  };
}

function stored(): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}

export const readDevice = (): Device => toDevice(stored());

export const writeDevice = (device: Device): void => localStorage.setItem(KEY, JSON.stringify(device));

/** Takes over the settings of an address such as `/?user=local-editor&theme=dark`. */
export function takeFromAddress(search: string): void {
  const given = Object.fromEntries(new URLSearchParams(search));
  writeDevice(toDevice({ ...readDevice(), ...given }));
}

const system = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The theme to show: the one set, else the system's. */
export function shownTheme({ theme }: Device): 'light' | 'dark' {
  if (theme !== 'system') return theme;
  return system().matches ? 'dark' : 'light';
}

/**
 * Keeps `data-theme` on the document in step with the settings and the system, and tells of changes by the
 * window's event `themechange`. A mini program without `darkmode` in app.json stays light, as in WeChat.
 */
export function followTheme(darkmode: boolean): void {
  const root = document.documentElement;
  const apply = (): void => {
    const theme = darkmode ? shownTheme(readDevice()) : 'light';
    if (root.dataset.theme === theme) return;
    root.dataset.theme = theme;
    window.dispatchEvent(new CustomEvent('themechange', { detail: { theme } }));
  };
  apply();
  system().addEventListener('change', apply);
  window.addEventListener('devicechange', apply);
}

/** The bar and the phone are documents of their own: storage tells one of them what the other wrote. */
export function followDevice(): void {
  window.addEventListener('storage', ({ key }) => {
    if (key === KEY) window.dispatchEvent(new Event('devicechange'));
  });
}

/** Where the phone posts its cloud calls for the bar to list. */
export const deviceChannel = (): BroadcastChannel => new BroadcastChannel(CHANNEL);
