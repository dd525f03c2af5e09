import { convertUnits } from '../../build/units';

/** A key frame as `this.animate` takes it: CSS properties in camel case and transform functions. */
export type Frame = Readonly<Record<string, unknown>>;

const TRANSFORM = /^(translate|scale|rotate|skew|matrix)/;
const ANGLE = /^(rotate|skew)/;

const withUnit =
  (name: string) =>
  (value: unknown): string => {
    if (typeof value !== 'number') return convertUnits(String(value));
    if (ANGLE.test(name)) return `${value}deg`;
    return name.startsWith('translate') ? `${value}px` : String(value);
  };

const call = (name: string, value: unknown): string =>
  `${name}(${(Array.isArray(value) ? value : [value]).map(withUnit(name)).join(',')})`;

/** The frame as the browser's own animations take it. */
export function toKeyframe({ offset, ease, ...styles }: Frame): Keyframe {
  const entries = Object.entries(styles);
  const transforms = entries.filter(([name]) => TRANSFORM.test(name));
  const plain = entries.filter(([name]) => !TRANSFORM.test(name));
  return {
    ...Object.fromEntries(plain.map(([name, value]) => [name, convertUnits(String(value))])),
    ...(typeof offset === 'number' && { offset }),
    ...(typeof ease === 'string' && { easing: ease }),
    ...(transforms.length > 0 && {
      transform: transforms.map(([name, value]) => call(name, value)).join(' '),
    }),
  };
}
