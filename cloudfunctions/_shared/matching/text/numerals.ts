const DIGITS = new Map([...'零一二三四五六七八九'].map((numeral, value) => [numeral, value]));
for (const [numeral, value] of Object.entries({ 〇: 0, 两: 2, 俩: 2, 壹: 1, 贰: 2, 叁: 3, 伍: 5 })) {
  DIGITS.set(numeral, value);
}
const UNITS = new Map(Object.entries({ 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1_000, 仟: 1_000 }));

const FIRST = '零〇一二两俩三四五六七八九十壹贰叁伍拾';
const NUMERAL = `${FIRST}百千万亿佰仟`;
const COUNTER = '元块钱天日号个月年期次岁分钟小时周倍成位点名人张条笔';
/** Two numerals or more, or one before what it counts; 一 in 一起 or 万一 is no number, nor is 零 in 零钱. */
export const NUMBER = new RegExp(
  `\\d+(?:\\.\\d+)?[百千万亿]+|[${FIRST}][${NUMERAL}]+|(?!零钱)[${NUMERAL}](?=[${COUNTER}])`,
  'gu',
);

/** A number written in Chinese numerals, or with 万 after digits, in digits: 四十八 is 48, 20万 is 200000. */
export function digitsOf(written: string): string {
  if (/^[一二三四五六七八九零〇]{3,}$/u.test(written)) return spelt(written);
  if (!/[零〇一二两俩三四五六七八九十壹贰叁伍拾\d]/u.test(written)) return written;
  const value = /^\d/.test(written) ? scaled(written) : counted(written);
  return String(Math.round(value * 100) / 100);
}

/** Digit by digit, as years and telephone numbers are read: 二零二二. */
const spelt = (written: string) => Array.from(written, (numeral) => DIGITS.get(numeral)).join('');

function scaled(written: string): number {
  let value = Number.parseFloat(written);
  for (const unit of written.replace(/[\d.]/g, '')) value *= UNITS.get(unit) ?? (unit === '万' ? 1e4 : 1e8);
  return value;
}

function counted(written: string): number {
  const [, high = '', mark = '', low = ''] = /^(.*)([万亿])(.*)$/u.exec(written) ?? ['', '', '', written];
  const scale = mark === '万' ? 1e4 : 1e8;
  return mark ? (counted(high) || 1) * scale + below(low, scale) : below(low, 10);
}

/** A number below 万. 一千一 is 1100: a last numeral without a unit counts the next smaller one. */
function below(written: string, unitBefore: number): number {
  let value = 0;
  let digit = 0;
  let step = unitBefore / 10;
  for (const numeral of written) {
    const unit = UNITS.get(numeral);
    if (unit) value += (digit || 1) * unit;
    if (unit) step = unit / 10;
    digit = unit ? 0 : (DIGITS.get(numeral) ?? 0);
    if (!unit && digit === 0) step = 1;
  }
  return value + digit * step;
}
