import { Element, type GeneralComponent } from 'glass-easel';
import type { Caller } from 'glass-easel-miniprogram-adapter';
import { codeSpace, space } from './space';

let waiting: GeneralComponent[] = [];

function flush(): void {
  const attached = waiting.reverse();
  waiting = [];
  for (const component of attached) {
    if (Element.isAttached(component)) component.triggerLifetime('ready', []);
  }
}

/**
 * The adapter never fires `ready`. Here it follows `attached` of the whole page, children first, once the
 * running code is done.
 */
const readiness = space.defineBehavior({
  lifetimes: {
    attached() {
      // The adapter hands the caller over, glass-easel itself the component.
      const self = this as unknown as Caller | GeneralComponent;
      if (waiting.length === 0) queueMicrotask(flush);
      waiting.push('_$' in self ? self._$ : self);
    },
  },
});

/** Must run before any component is registered. */
export const fireReady = (): void => codeSpace.setOverallBehavior(readiness);
