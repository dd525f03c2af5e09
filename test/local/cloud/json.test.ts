import fc from 'fast-check';
import { depthOf, parseObject } from '../../../local/cloud/json';

/** Depth the slow way. */
const depth = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((inner) => depth(inner)))
    : 0;

test('depth is measured on the text as it is in the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      expect(depthOf(JSON.stringify(value, null, 1))).toBe(depth(JSON.parse(JSON.stringify(value))));
    }),
  );
});

test('200 levels are let in, 201 are not', () => {
  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  expect(parseObject(nested(200))).toHaveProperty('value');
  expect(parseObject(nested(201))).toEqual({ fault: 'depth' });
});
