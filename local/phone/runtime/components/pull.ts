import { pointOf } from './point';

/** Something that can be pulled down at its top: a page or a scroll-view. */
export interface Pullable {
  scroller: HTMLElement;
  /** Grows while pulled; the height is the caller's again afterwards. */
  bar: HTMLElement;
  /** Pixels the bar must reach to count. */
  threshold: () => number;
  enabled: () => boolean;
  pulled: () => void;
  pulling?: (dy: number) => void;
  aborted?: () => void;
}

/** The finger moves twice as far as the bar. */
const RESISTANCE = 0.5;

/**
 * Pulls by finger and by mouse. Touch events and not pointer events: the browser takes a pointer away as
 * soon as it scrolls, while a touchmove can still be refused.
 */
export function pullable({ scroller, bar, ...pull }: Pullable): void {
  let from: number | undefined;
  let distance = 0;
  const begin = (event: MouseEvent | TouchEvent) => {
    if (!pull.enabled() || scroller.scrollTop > 0) return;
    from = pointOf(event).clientY;
    distance = 0;
  };
  const move = (event: MouseEvent | TouchEvent) => {
    if (from === undefined) return;
    distance = Math.max(0, (pointOf(event).clientY - from) * RESISTANCE);
    if (distance === 0) return;
    bar.style.height = `${Math.min(80, distance)}px`;
    if (event.cancelable && event.type === 'touchmove') event.preventDefault();
    pull.pulling?.(distance);
  };
  const end = () => {
    if (from === undefined) return;
    from = undefined;
    if (distance >= pull.threshold()) pull.pulled();
    else {
      bar.style.height = '0';
      if (distance > 0) pull.aborted?.();
    }
  };
  scroller.addEventListener('touchstart', begin, { passive: true });
  scroller.addEventListener('touchmove', move, { passive: false });
  scroller.addEventListener('touchend', end);
  scroller.addEventListener('touchcancel', end);
  scroller.addEventListener('mousedown', begin);
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', end);
}
