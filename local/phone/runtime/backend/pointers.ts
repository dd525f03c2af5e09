import type { Contact, Finger, TouchType } from './gesture';

type Handle = (contact: Contact, event: Event) => void;

const TOUCHES: readonly TouchType[] = ['touchstart', 'touchmove', 'touchend', 'touchcancel'];
/** Browsers follow a touch with mouse events of their own; within this many milliseconds they are echoes. */
const ECHO = 800;

const finger = ({ identifier, clientX, clientY, force }: Touch): Finger => ({
  identifier,
  clientX,
  clientY,
  force: force || 1,
});
const mouse = ({ clientX, clientY }: MouseEvent): Finger => ({ identifier: 0, clientX, clientY, force: 1 });

/** The time of the last touch, as events count it. */
let lastTouch = Number.NEGATIVE_INFINITY;

function listenToTouch(handle: Handle): void {
  const listen = (type: TouchType) => (event: TouchEvent) => {
    lastTouch = event.timeStamp;
    if (!event.target) return;
    const fingers = [...event.touches].map(finger);
    handle({ type, target: event.target, fingers, changed: [...event.changedTouches].map(finger) }, event);
  };
  // Not passive: catchtouchmove has to keep the page from scrolling.
  for (const type of TOUCHES)
    document.addEventListener(type, listen(type), { capture: true, passive: false });
}

function listenToMouse(handle: Handle): void {
  let held: EventTarget | null = null;
  const pass = (type: TouchType, event: MouseEvent): void => {
    if (!held) return;
    const one = mouse(event);
    handle({ type, target: held, fingers: type === 'touchend' ? [] : [one], changed: [one] }, event);
  };
  const down = (event: MouseEvent): void => {
    if (event.button !== 0 || event.timeStamp - lastTouch < ECHO) return;
    held = event.target;
    pass('touchstart', event);
  };
  const up = (event: MouseEvent): void => {
    pass('touchend', event);
    held = null;
  };
  document.addEventListener('mousedown', down, true);
  document.addEventListener('mousemove', (event) => pass('touchmove', event), true);
  // The button may be let go outside the document.
  window.addEventListener('mouseup', up, true);
}

/** Calls `handle` for every touch, and for the mouse as if it were one finger. */
export function listenToPointers(handle: Handle): void {
  listenToTouch(handle);
  listenToMouse(handle);
}
