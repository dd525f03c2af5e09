import { mediaQuery } from '../components/match-media';
import { current } from '../shell/stack';
import { Fail } from './call';

interface Observing {
  createIntersectionObserver(options?: object): unknown;
}

const canObserve = (component: unknown): component is Observing =>
  typeof component === 'object' && component !== null && 'createIntersectionObserver' in component;

/** Components have the method by the framework; without one the open page is meant. */
function createIntersectionObserver(component?: unknown, options: object = {}): unknown {
  const where = component ?? current()?.instance;
  if (!canObserve(where)) throw new Fail('createIntersectionObserver: no page is open');
  return where.createIntersectionObserver(options);
}

/** The platform's MediaQueryObserver: tells at once, and whenever it changes. */
class MediaQueryObserver {
  private stop: (() => void) | undefined;

  observe(descriptor: Parameters<typeof mediaQuery>[0], told: (answer: { matches: boolean }) => void): void {
    this.disconnect();
    const list = matchMedia(mediaQuery(descriptor));
    const tell = () => told({ matches: list.matches });
    list.addEventListener('change', tell);
    this.stop = () => list.removeEventListener('change', tell);
    tell();
  }

  disconnect(): void {
    this.stop?.();
    this.stop = undefined;
  }
}

export const observer = {
  createIntersectionObserver,
  createMediaQueryObserver: () => new MediaQueryObserver(),
};
