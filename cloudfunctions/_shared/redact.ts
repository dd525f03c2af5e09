import type { Masked } from '@bianyao/contract';

interface Rule {
  kind: Masked['kind'];
  /** What is put in its place. */
  mark: string;
  /** Group 1, where there is one, stays. Each starts at a border, so that a scan is linear. */
  pattern: RegExp;
  /** Further check on the digits found. */
  valid?(digits: string): boolean;
}

const RULES: readonly Rule[] = [
  {
    kind: 'email',
    mark: '〔邮箱〕',
    pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,
  },
  {
    kind: 'idCard',
    mark: '〔身份证号〕',
    pattern: /(?<!\d)\d{6}[ -]?\d{8}[ -]?\d{3}[\dXx](?!\d)/g,
    valid: isIdCard,
  },
  {
    kind: 'bankCard',
    mark: '〔银行卡号〕',
    pattern: /(?<!\d)\d{4}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?(?!\d)/g,
    valid: isBankCard,
  },
  {
    kind: 'mobile',
    mark: '〔手机号〕',
    pattern: /(?<![\d.])(?:86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g,
  },
  {
    // An id after a keyword and a separator; without separator only one that holds a digit.
    kind: 'account',
    mark: '〔帐号〕',
    pattern:
      /((?:微信|薇信|威信|[vV]信|(?<![A-Za-z])(?:wx|vx|WX|VX|QQ|qq)|扣扣|企鹅)(?:号码|号)?)(?:\s*[:：是]\s*(?:[A-Za-z][\w-]{5,19}|\d{6,11})|\s*(?:[A-Za-z](?=[\w-]{0,18}\d)[\w-]{5,19}|\d{6,11}))(?![\w-]|\s*[元块万])/g,
  },
];

/**
 * Masks personal data before anything is stored: mobile, ID card (checksum), bank card (Luhn), e-mail,
 * WeChat and QQ ids. Order numbers, dates, amounts and official hotlines stay.
 *
 * @param text cleaned text, so that full-width digits are plain
 * @returns the text with marks, and how often each kind was found; kinds not found are left out
 */
export function redact(text: string): { text: string; masked: Masked[] } {
  const masked: Masked[] = [];
  let rest = text;
  for (const rule of RULES) {
    const { replaced, count } = apply(rule, rest);
    rest = replaced;
    if (count > 0) masked.push({ kind: rule.kind, count });
  }
  return { text: rest, masked };
}

function apply({ mark, pattern, valid }: Rule, text: string): { replaced: string; count: number } {
  let count = 0;
  const replaced = text.replace(pattern, (found: string, before: unknown) => {
    if (valid && !valid(found.replace(/[ -]/g, ''))) return found;
    count += 1;
    return `${typeof before === 'string' ? before : ''}${mark}`;
  });
  return { replaced, count };
}

/** GB 11643-1999: the last character checks the 17 before it, ISO 7064 MOD 11-2. */
function isIdCard(digits: string): boolean {
  const sum = [...digits.slice(0, 17)].reduce(
    (total, digit, i) => total + Number(digit) * (2 ** (17 - i) % 11),
    0,
  );
  return '10X98765432'.charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

/** ISO/IEC 7812: a card of UnionPay, Visa, Mastercard or JCB whose last digit is right (Luhn). */
function isBankCard(digits: string): boolean {
  if (!/^(?:62|4|5[1-5]|35)/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
