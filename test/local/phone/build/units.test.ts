import { convertUnits } from '../../../../local/phone/build/units';

describe('units', () => {
  test.each([
    ['750rpx', '100vw'],
    ['0 -20rpx .5rpx', '0 -2.66667vw 0.06667vw'],
    ['calc(100% - 32rpx)', 'calc(100% - 4.26667vw)'],
    ['50vh', 'calc(var(--mp-vh, 1vh) * 50)'],
    ['var(--a-32rpx)', 'var(--a-32rpx)'],
    ['#10rpx', '#10rpx'],
    ['12px', '12px'],
  ])('%s become %s', (value, expected) => {
    expect(convertUnits(value)).toBe(expected);
  });
});
