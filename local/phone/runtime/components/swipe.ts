import { pointOf } from './point';

/** Something that follows a finger or the mouse along one axis. */
export interface Swipeable {
  element: HTMLElement;
  vertical: () => boolean;
  enabled: () => boolean;
  /** Fraction of the element's size that the finger has moved. */
  moved: (offset: number) => void;
  /** −1, 0 or 1: back, stay or on. */
  ended: (step: number) => void;
}

/** A fifth of a slide turns it. */
const TURN = 0.2;
/** Below this a touch is a tap. */
const SLOP = 5;

/** Follows swipes; the answer tells whether a finger is down. */
export function swipeable({ element, vertical, ...swipe }: Swipeable): () => boolean {
  let from: number | undefined;
  let distance = 0;
  const size = () => (vertical() ? element.clientHeight : element.clientWidth) || 1;
  const point = (event: MouseEvent | TouchEvent) => pointOf(event)[vertical() ? 'clientY' : 'clientX'];
  const begin = (event: MouseEvent | TouchEvent) => {
    if (!swipe.enabled()) return;
    from = point(event);
    distance = 0;
  };
  const move = (event: MouseEvent | TouchEvent) => {
    if (from === undefined) return;
    distance = point(event) - from;
    if (Math.abs(distance) > SLOP) swipe.moved(distance / size());
  };
  const end = () => {
    if (from === undefined) return;
    from = undefined;
    swipe.ended(Math.abs(distance) > size() * TURN ? -Math.sign(distance) : 0);
  };
  element.addEventListener('touchstart', begin, { passive: true });
  element.addEventListener('touchmove', move, { passive: true });
  for (const type of ['touchend', 'touchcancel']) element.addEventListener(type, end);
  element.addEventListener('mousedown', begin);
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', end);
  return () => from !== undefined;
}
