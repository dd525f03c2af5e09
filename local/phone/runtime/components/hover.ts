import { type Raw, rawOf } from './builtin';

/** The style segment of a node that only hovering writes. */
const SEGMENT = 3;

/** Properties of every component that shows a touch by `hover-class`. */
export const hoverProperties = {
  hoverClass: String,
  hoverStopPropagation: Boolean,
  hoverStartTime: { type: Number, value: 50 },
  hoverStayTime: { type: Number, value: 400 },
} as const;

interface Hover {
  raw: Raw;
  names: string;
  startTime: number;
  stayTime: number;
  stops: boolean;
}

/** Components carry hover settings as properties, plain nodes as attributes. */
function hoverOf(node: Element): Hover | undefined {
  const raw = rawOf(node);
  const data = raw?.data;
  const read = (property: string, attribute: string) => data?.[property] ?? node.getAttribute(attribute);
  const names = String(read('hoverClass', 'hover-class') ?? '');
  if (!raw || !names || names === 'none' || data?.disabled === true) return undefined;
  return {
    raw,
    names,
    startTime: Number(read('hoverStartTime', 'hover-start-time') ?? 50),
    stayTime: Number(read('hoverStayTime', 'hover-stay-time') ?? 400),
    stops: data ? data.hoverStopPropagation === true : node.hasAttribute('hover-stop-propagation'),
  };
}

function hoversAbove(target: EventTarget | null): Hover[] {
  const found: Hover[] = [];
  let node = target instanceof Element ? target : null;
  for (; node; node = node.parentElement) {
    const hover = hoverOf(node);
    if (hover) found.push(hover);
    if (hover?.stops) break;
  }
  return found;
}

/** Shows `hover-class` while a finger or the mouse is down, for every ancestor that asks for it. */
export function installHover(): void {
  let active: Hover[] = [];
  const leave = () => {
    for (const { raw, stayTime } of active) setTimeout(() => raw.setNodeClass('', SEGMENT), stayTime);
    active = [];
  };
  const enter = (event: Event) => {
    leave();
    const entered = hoversAbove(event.target);
    active = entered;
    for (const { raw, names, startTime } of entered) {
      setTimeout(() => active === entered && raw.setNodeClass(names, SEGMENT), startTime);
    }
  };
  for (const type of ['touchstart', 'mousedown']) document.addEventListener(type, enter, true);
  for (const type of ['touchend', 'touchcancel', 'mouseup']) document.addEventListener(type, leave, true);
}
