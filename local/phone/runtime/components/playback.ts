import type { Raw } from './builtin';

/** One `step()` of `wx.createAnimation`: the style to reach and how. */
export interface Step {
  style: string;
  option: {
    transformOrigin: string;
    transition: { duration: number; timingFunction: string; delay: number };
  };
}
export interface AnimationData {
  actions: readonly Step[];
}

/** The style segment of a node that only animations write. */
const SEGMENT = 2;

export const isAnimation = (value: unknown): value is AnimationData =>
  typeof value === 'object' && value !== null && 'actions' in value && Array.isArray(value.actions);

const styleOf = ({ style, option: { transformOrigin, transition } }: Step): string =>
  `transition:all ${transition.duration}ms ${transition.timingFunction} ${transition.delay}ms;` +
  `transform-origin:${transformOrigin};${style}`;

/** Plays the exported steps one after the other on an element. */
export function play(raw: Pick<Raw, 'setNodeStyle'>, { actions }: AnimationData): void {
  let start = 0;
  for (const step of actions) {
    setTimeout(() => raw.setNodeStyle(styleOf(step), SEGMENT), start);
    start += step.option.transition.duration + step.option.transition.delay;
  }
}
