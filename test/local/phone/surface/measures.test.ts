import { mediaQuery } from '../../../../local/phone/runtime/components/match-media';
import { landing } from '../../../../local/phone/runtime/components/swiper';
import { toPx } from '../../../../local/phone/runtime/components/units';

describe('lengths of properties', () => {
  beforeEach(() => Object.assign(globalThis, { innerWidth: 375 }));

  test.each([
    [120, 120],
    ['120', 120],
    ['120px', 120],
    ['240rpx', 120],
    ['', 0],
    [undefined, 0],
  ])('%p is %p pixels', (length, pixels) => {
    expect(toPx(length)).toBe(pixels);
  });
});

describe('a swiper', () => {
  test.each([
    [3, 3, true, 0],
    [-1, 3, true, 2],
    [3, 3, false, 2],
    [-1, 3, false, 0],
  ])('asked for slide %p of %p (circular: %p) shows %p', (to, count, circular, shown) => {
    expect(landing(to, count, circular)).toBe(shown);
  });
});

test('a media descriptor becomes a media query', () => {
  expect(mediaQuery({ minWidth: 300, orientation: 'landscape' })).toBe(
    '(min-width: 300px) and (orientation: landscape)',
  );
  expect(mediaQuery({})).toBe('all');
});
