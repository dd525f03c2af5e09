const UNIT = /(^|[^\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))(rpx|vh)\b/g;
const SCREEN_RPX = 750;

/**
 * Turns the units a browser does not have, or means differently, into ones it has: `rpx` is 1/750 of the
 * screen's width, `vh` a hundredth of the page's height, which is the window's without the bars.
 */
export function convertUnits(value: string): string {
  if (!value.includes('rpx') && !value.includes('vh')) return value;
  return value.replace(
    UNIT,
    (_, before: string, number: string, unit: string) => before + length(Number(number), unit),
  );
}

const length = (number: number, unit: string): string =>
  unit === 'rpx'
    ? `${Number(((number * 100) / SCREEN_RPX).toFixed(5))}vw`
    : `calc(var(--mp-vh, 1vh) * ${number})`;
