import { type Device, readDevice, shownTheme, writeDevice } from '../runtime/device';
import { callList } from './calls';
import { make } from './dom';
import { type Choice, segments, select } from './fields';
import { userField } from './user';

const choices = (entries: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(entries).map(([value, label]) => ({ value, label }));

const THEMES = choices({ system: 'System', light: 'Light', dark: 'Dark' });
const FONTS = choices({ 1: '1.0', 1.4: '1.4', 1.75: '1.75' });
const NETWORKS = choices({ normal: 'Normal', slow: 'Slow, 2 s', offline: 'Offline' });
/** https://developers.weixin.qq.com/miniprogram/dev/reference/scene-list.html */
const SCENES = choices({
  1001: '1001 · list of mini programs',
  1007: '1007 · card in a chat',
  1129: '1129 · search crawler',
  1154: '1154 · single page from the timeline',
  1173: '1173 · material from a chat',
});

/** What a running phone takes up by itself; for the rest it starts anew. */
const LIVE: readonly (keyof Device)[] = ['theme', 'network'];

/** The form beside the phone. `reload` starts the phone anew on its page. */
export function layBar(reload: () => void): HTMLElement {
  const device = readDevice();
  const set = <K extends keyof Device>(name: K, value: Device[K]): void => {
    writeDevice({ ...readDevice(), [name]: value });
    document.documentElement.dataset.theme = shownTheme(readDevice());
    if (!LIVE.includes(name)) reload();
  };
  const again = make('button', { type: 'button' }, 'Reload');
  again.addEventListener('click', reload);
  return make(
    'aside',
    { 'aria-label': 'Device' },
    make('header', {}, make('h1', {}, 'Local phone'), again),
    userField(device.user, (value) => set('user', value)),
    segments('Theme', THEMES, { value: device.theme, change: (value) => set('theme', themeOf(value)) }),
    segments('Font', FONTS, { value: String(device.font), change: (value) => set('font', Number(value)) }),
    segments('Network', NETWORKS, {
      value: device.network,
      change: (value) => set('network', networkOf(value)),
    }),
    select('Scene', SCENES, { value: String(device.scene), change: (value) => set('scene', Number(value)) }),
    callList(),
  );
}

const themeOf = (value: string): Device['theme'] =>
  value === 'light' || value === 'dark' ? value : 'system';
const networkOf = (value: string): Device['network'] =>
  value === 'slow' || value === 'offline' ? value : 'normal';
