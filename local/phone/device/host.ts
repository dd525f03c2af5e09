import { readDevice, shownTheme, takeFromAddress } from '../runtime/device';
import { followSource } from './overlay';
import { loadPhone } from './phone';
import { layTable } from './table';

/** Wider windows, in pixels, show the phone in a frame with the device bar beside it. */
const NARROW = 600;

takeFromAddress(location.search);
document.documentElement.dataset.theme = shownTheme(readDevice());
const wide = matchMedia(`(min-width: ${NARROW + 1}px)`);
if (wide.matches && self === top) layTable();
else {
  loadPhone();
  followSource();
}
if (self === top) wide.addEventListener('change', () => location.reload());
