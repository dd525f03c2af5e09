import { fontScale } from '../platform/font';
import { keep, recall } from '../platform/storage';
import { bind } from './bind';
import { createStore } from './store';

const KEY = 'settings.1';

interface Settings {
  /** One step larger than WeChat's own font setting. */
  larger: boolean;
}

const STEP = 1.3;
/** Above this, lines hold too few characters to be read as sentences. */
const LARGEST = 2;

export const settings = createStore<Settings>(recall(KEY) ?? { larger: false });

/** Switches our own font step and keeps the choice. */
export function setLarger(larger: boolean): void {
  settings.set({ larger });
  keep(KEY, settings.get());
}

const scaleOf = ({ larger }: Settings) => Math.min(LARGEST, fontScale() * (larger ? STEP : 1));

/** Every page carries this: `pageStyle` is what its page-meta sets, see styles/tokens.wxss. */
export const readable = bind(settings, (state) => ({ pageStyle: `--scale: ${scaleOf(state)}` }));
