import { readDevice, writeDevice } from '../device';

/** Starts the mini program again as if it had been opened that way. */
export function reopen(scene: number, url: string): void {
  writeDevice({ ...readDevice(), scene });
  history.replaceState(null, '', `${location.pathname}#${url}`);
  location.reload();
}

/** Scene 1154: opened from a card in Moments, without login, navigation and most of `wx`. */
export const singlePage = (): boolean => readDevice().scene === 1154;

export const theme = (): 'light' | 'dark' =>
  document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light';
