/** A finger, or the mouse in its place, in coordinates of the window. */
export interface Finger {
  readonly identifier: number;
  readonly clientX: number;
  readonly clientY: number;
  readonly force: number;
}

export type TouchType = 'touchstart' | 'touchmove' | 'touchend' | 'touchcancel';

/** What happened to which fingers. */
export interface Contact {
  readonly type: TouchType;
  readonly target: EventTarget;
  readonly fingers: readonly Finger[];
  readonly changed: readonly Finger[];
}

/** Hands an event on; `heard` says whether anything listens to a long press there. */
export interface Listener {
  fire(type: string, contact: Contact): void;
  heard(target: EventTarget): boolean;
}

/** A finger that moves further than this, in pixels, does not tap. */
const DISTANCE = 10;
/** WeChat's time for a long press, in milliseconds. */
const LONG = 350;

interface Press {
  readonly finger: Finger;
  readonly target: EventTarget;
  readonly timer: ReturnType<typeof setTimeout>;
}

const far = (a: Finger, b: Finger): boolean =>
  Math.abs(a.clientX - b.clientX) > DISTANCE || Math.abs(a.clientY - b.clientY) > DISTANCE;

/** Makes `tap` and `longpress` of touches, as WeChat does: a heard long press takes the place of the tap. */
export class Gestures {
  private readonly presses = new Map<number, Press>();

  constructor(private readonly listener: Listener) {}

  handle(contact: Contact): void {
    for (const finger of contact.changed) this.follow(contact, finger);
  }

  private follow({ type, target }: Contact, finger: Finger): void {
    const press = this.presses.get(finger.identifier);
    if (type === 'touchstart') this.begin(target, finger);
    else if (type === 'touchend' && press) this.tap(press, finger);
    else if (press && (type === 'touchcancel' || far(press.finger, finger))) this.forget(press);
  }

  private begin(target: EventTarget, finger: Finger): void {
    const timer = setTimeout(() => this.long(target, finger), LONG);
    this.presses.set(finger.identifier, { finger, target, timer });
  }

  private long(target: EventTarget, finger: Finger): void {
    if (this.listener.heard(target)) this.presses.delete(finger.identifier);
    this.fire('longpress', target, finger);
    this.fire('longtap', target, finger);
  }

  private tap(press: Press, finger: Finger): void {
    this.forget(press);
    this.fire('tap', press.target, finger);
  }

  private forget({ timer, finger }: Press): void {
    clearTimeout(timer);
    this.presses.delete(finger.identifier);
  }

  private fire(type: string, target: EventTarget, finger: Finger): void {
    this.listener.fire(type, { type: 'touchend', target, fingers: [finger], changed: [finger] });
  }
}
