import * as glassEasel from 'glass-easel';
import { createElement } from './elements';
import { type Contact, type Finger, Gestures } from './gesture';
import { listenToPointers } from './pointers';
import { pageRect, viewport } from './viewport';

export { viewport } from './viewport';

type Emit = Parameters<glassEasel.CurrentWindowBackendContext['onEvent']>[0];
type DomElement = glassEasel.domlikeBackend.Element;
type Observe = glassEasel.CurrentWindowBackendContext['createIntersectionObserver'];
type Status = ReturnType<Emit>;

/** Browser events that a mini program may bind; all others are made by the phone. */
const DOM_EVENTS = new Set(['transitionend', 'animationstart', 'animationiteration', 'animationend']);

/** The element of the framework that a DOM node stands for, or the next one around it. */
function owner(target: EventTarget | null): glassEasel.Element | undefined {
  for (let node = target instanceof Node ? target : null; node; node = node.parentNode) {
    // The framework marks its nodes so.
    const { __wxElement } = node as Node & { __wxElement?: glassEasel.Element };
    if (__wxElement) return __wxElement;
  }
  return undefined;
}

/** A finger in coordinates of the page: `client` from its top edge, `page` from its beginning. */
function inPage({ identifier, clientX, clientY, force }: Finger) {
  const { left, top, scrollTop } = viewport.offset();
  const x = clientX - left;
  const y = clientY - top;
  return { identifier, force, clientX: x, clientY: y, pageX: x, pageY: y + scrollTop };
}

/** Renders into the browser with the tags, events and coordinates of a mini program. */
export class Backend extends glassEasel.CurrentWindowBackendContext {
  // DOM nodes answer to what the framework asks of an element; its types do not know them.
  override document = {
    createElement: (tag: string) => createElement(tag) as unknown as DomElement,
    createTextNode: (text: string) => document.createTextNode(text) as unknown as DomElement,
    createDocumentFragment: () => document.createDocumentFragment() as unknown as DomElement,
  };

  private emit: Emit = () => undefined;
  private readonly bound = new Set<string>();
  private readonly longpressed = new WeakSet<object>();

  override getWindowWidth = (): number => viewport.size().width;
  override getWindowHeight = (): number => viewport.size().height;
  override getTheme = (): string => document.documentElement.dataset.theme ?? 'light';

  override onEvent(emit: Emit): void {
    this.emit = emit;
    const gestures = new Gestures({
      fire: (type, contact) => this.fireTouch(type, contact, null),
      heard: (target) => this.hearsLongpress(target),
    });
    listenToPointers((contact, event) => {
      const status = this.fireTouch(contact.type, contact, event);
      // Only catchtouchmove: preventing more would keep taps from focusing fields.
      const caught = contact.type === 'touchmove' && status === glassEasel.EventBubbleStatus.NoDefault;
      if (caught && event.cancelable) event.preventDefault();
      gestures.handle(contact);
    });
  }

  override setListenerStats(element: DomElement, type: string): void {
    if (element && /^long(press|tap)$/.test(type)) this.longpressed.add(element);
    if (!DOM_EVENTS.has(type) || this.bound.has(type)) return;
    this.bound.add(type);
    document.addEventListener(type, (event) => this.fireDom(type, event));
  }

  override createIntersectionObserver(
    ...[target, relative, margin, thresholds, listen]: Parameters<Observe>
  ) {
    // The framework hands its elements over; here they are DOM nodes.
    const element = target as unknown as Element;
    const page = element.closest('wx-page')?.parentElement ?? null;
    const observer = new IntersectionObserver(
      (entries) => {
        for (const entry of entries) listen(toStatus(entry));
      },
      {
        root: (relative as unknown as Element | null) ?? page,
        // relativeToViewport({ bottom: 0 }) leaves the other margins undefined.
        rootMargin: margin.replace(/undefined/g, '0'),
        threshold: thresholds,
      },
    );
    observer.observe(element);
    return { disconnect: () => observer.disconnect() };
  }

  private hearsLongpress(target: EventTarget): boolean {
    for (let node = target instanceof Node ? target : null; node; node = node.parentNode) {
      if (this.longpressed.has(node)) return true;
    }
    return false;
  }

  private fireTouch(type: string, { target, fingers, changed }: Contact, event: Event | null): Status {
    const changedTouches = changed.map(inPage);
    const [first] = changedTouches;
    const detail = event || !first ? {} : { x: first.pageX, y: first.pageY };
    return this.fire(owner(target), type, {
      detail,
      event,
      extraFields: { touches: fingers.map(inPage), changedTouches },
    });
  }

  private fireDom(type: string, event: Event): void {
    const { propertyName, animationName, elapsedTime } = event as TransitionEvent & AnimationEvent;
    this.fire(owner(event.target), type, { detail: { propertyName, animationName, elapsedTime }, event });
  }

  private fire(
    target: glassEasel.Element | undefined,
    type: string,
    {
      detail,
      event,
      extraFields,
    }: { detail: object; event: Event | null; extraFields?: Record<string, unknown> },
  ): Status {
    if (!target) return undefined;
    const bubbling = { bubbles: true, composed: true, capturePhase: true };
    return this.emit(target, type, detail, {
      originalEvent: event,
      ...bubbling,
      ...(extraFields && { extraFields }),
    });
  }
}

function toStatus(entry: IntersectionObserverEntry) {
  return {
    intersectionRatio: entry.intersectionRatio,
    boundingClientRect: pageRect(entry.boundingClientRect),
    intersectionRect: pageRect(entry.intersectionRect),
    relativeRect: pageRect(entry.rootBounds ?? new DOMRect()),
    time: entry.time,
  };
}
