import { api } from './call';

/** Vibration, where the device has it; 15 and 400 milliseconds, as on the platform. */
export const vibrate = {
  vibrateShort: api('vibrateShort', () => void navigator.vibrate?.(15)),
  vibrateLong: api('vibrateLong', () => void navigator.vibrate?.(400)),
};
