import type { AnimationData, Step } from '../components/playback';
import { convertStyle } from '../paths';

interface Options {
  /** Milliseconds. */
  duration?: number;
  timingFunction?: string;
  delay?: number;
  transformOrigin?: string;
}
type Values = readonly (number | string)[];
type Write = (values: Values) => string;

const length = (value: number | string): string =>
  typeof value === 'number' ? `${value}px` : convertStyle(value);
const lengths: Write = (values) => values.map(length).join(',');
const degrees: Write = (values) => values.map((value) => `${value}deg`).join(',');
const plain: Write = (values) => values.join(',');

const each = (names: string, write: Write): [string, Write][] =>
  names.split(' ').map((name) => [name, write]);
const TRANSFORMS = new Map<string, Write>([
  ...each('translate translateX translateY translateZ translate3d', lengths),
  ...each('rotate rotateX rotateY rotateZ skew skewX skewY', degrees),
  ...each('scale scaleX scaleY scaleZ scale3d matrix matrix3d rotate3d', plain),
]);
const STYLES = new Map<string, Write>([
  ...each('opacity backgroundColor', plain),
  ...each('width height top right bottom left', lengths),
]);
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The platform's Animation: transforms and styles, closed into steps, exported for `animation="{{…}}"`. */
class Animation {
  private steps: Step[] = [];
  private transforms: string[] = [];
  private readonly styles = new Map<string, string>();

  constructor(private readonly options: Options) {
    for (const [name, write] of TRANSFORMS) {
      this.offer(name, (values) => this.transforms.push(`${name}(${write(values)})`));
    }
    for (const [name, write] of STYLES) {
      this.offer(name, (values) => this.styles.set(kebab(name), write(values)));
    }
  }

  step(own: Options = {}): this {
    const {
      duration = 400,
      timingFunction = 'linear',
      delay = 0,
      transformOrigin = '50% 50% 0',
    } = {
      ...this.options,
      ...own,
    };
    const style = [
      ...(this.transforms.length > 0 ? [`transform:${this.transforms.join(' ')}`] : []),
      ...[...this.styles].map(([name, value]) => `${name}:${value}`),
    ].join(';');
    this.steps.push({ style, option: { transformOrigin, transition: { duration, timingFunction, delay } } });
    this.transforms = [];
    return this;
  }

  /** Hands the steps out; the next export starts empty. */
  export(): AnimationData {
    const actions = this.steps;
    this.steps = [];
    return { actions };
  }

  private offer(name: string, add: (values: Values) => void): void {
    const method = (...values: Values) => {
      add(values);
      return this;
    };
    Object.defineProperty(this, name, { value: method });
  }
}

export const animation = { createAnimation: (options: Options = {}) => new Animation(options) };
