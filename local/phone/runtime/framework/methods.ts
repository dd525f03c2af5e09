import type { Caller } from 'glass-easel-miniprogram-adapter';
import { domOf } from './dom';
import { type Frame, toKeyframe } from './frames';
import { pageHooks } from './hooks';

const found = (owner: Caller, selector: string): HTMLElement[] =>
  (owner._$.getShadowRoot()?.querySelectorAll(selector) ?? [])
    .map(domOf)
    .filter((element) => element !== undefined);

/** Methods of pages and components that the adapter lacks. */
export const methods = {
  animate(this: Caller, selector: string, frames: readonly Frame[], duration: number, done?: unknown): void {
    if (isTimeline(done)) throw new Error('NotEmulated: animate with a ScrollTimeline');
    for (const element of found(this, selector)) {
      const animation = element.animate(frames.map(toKeyframe), { duration, fill: 'forwards' });
      if (typeof done === 'function') animation.onfinish = () => done();
    }
  },
  clearAnimation(this: Caller, selector: string, options?: unknown, done?: unknown): void {
    for (const element of found(this, selector)) {
      for (const animation of element.getAnimations()) animation.cancel();
    }
    const callback = typeof options === 'function' ? options : done;
    if (typeof callback === 'function') callback();
  },
  createSelectorQuery(this: Caller): unknown {
    return pageHooks.query(this);
  },
  getTabBar: (): unknown => pageHooks.current()?.__tabBar ?? null,
};

const isTimeline = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'scrollSource' in value;
