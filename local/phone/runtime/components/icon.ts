import { builtin } from './builtin';
import { toPx } from './units';

const DISC = '<circle cx="12" cy="12" r="10" fill="currentColor"/>';
const RING = '<circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2"/>';
const line = (d: string, stroke = '#fff'): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

const CHECK = 'M7 12.5l3.5 3.5L17 9';
const BANG = 'M12 6.5v7M12 17v.1';
const CROSS = 'M8.5 8.5l7 7M15.5 8.5l-7 7';

/** The platform's ten icons, their colours, and drawings of our own for them on a 24 × 24 grid. */
const ICONS: Readonly<Record<string, readonly [color: string, drawing: string]>> = {
  success: ['#09bb07', DISC + line(CHECK)],
  success_no_circle: ['#09bb07', line(CHECK, 'currentColor')],
  info: ['#10aeff', DISC + line('M12 11v6M12 7v.1')],
  warn: ['#f76260', DISC + line(BANG)],
  waiting: ['#10aeff', DISC + line('M12 7v5.5l3.5 2')],
  cancel: ['#f43530', RING + line(CROSS, 'currentColor')],
  download: ['#09bb07', RING + line('M12 7v9M8.5 12.5L12 16l3.5-3.5', 'currentColor')],
  search: [
    '#b2b2b2',
    `<circle cx="11" cy="11" r="6" fill="none" stroke="currentColor" stroke-width="2"/>${line('M16 16l4 4', 'currentColor')}`,
  ],
  clear: ['#b2b2b2', DISC + line(CROSS)],
  circle: ['#c9c9c9', RING],
};

/** `<icon>`. */
export const icon = builtin({
  properties: { type: String, size: { type: null, value: 23 }, color: String },
  mount({ element, data }) {
    element.setAttribute('role', 'img');
    return {
      update() {
        const [color, drawing] = ICONS[data.type] ?? ['', ''];
        element.style.color = data.color || color;
        element.style.width = element.style.height = `${toPx(data.size)}px`;
        element.innerHTML = `<svg viewBox="0 0 24 24" width="100%" height="100%" aria-hidden="true">${drawing}</svg>`;
      },
    };
  },
});
