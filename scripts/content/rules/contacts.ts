import type { Rule } from './rule';
import { eachText } from './texts';

/** Mobile, 400, landline, five-digit service and emergency numbers; amounts and dates are let through. */
const NUMBER =
  /(?<![\d.-])(?:1[3-9]\d{9}|400[- ]?\d{3}[- ]?\d{4}|0\d{2,3}[- ]\d{7,8}|(?:9\d|12)\d{3}|1(?:1\d|2[0-2]))(?![\d.%]|\s?[元个人号块万亿年月天日多余笔岁分次条项])/g;

const DOMAIN =
  /(?<![\w-])(?:[a-z0-9-]+\.)+(?:com|cn|org|net|gov|top|xyz|info|cc|io)(?:\.[a-z]{2})?(?![\w-])/gi;

/** A person in need dials what we print, so only listed numbers and domains are printed. */
export const contacts: Rule = (item, { hotlines }) => {
  const numbers = new Set(hotlines.map(({ number }) => number?.replaceAll('-', '')));
  const domains = new Set(hotlines.map(({ domain }) => domain));
  return eachText(item, (text) => [
    ...(text.match(NUMBER) ?? [])
      .filter((number) => !numbers.has(number.replace(/[- ]/g, '')))
      .map((number) => `${number} is not in hotlines.yaml; add it there with a source, or take it out.`),
    ...(text.match(DOMAIN) ?? [])
      .filter((domain) => !domains.has(domain.toLowerCase()))
      .map((domain) => `${domain} is not in hotlines.yaml; add it there with a source, or take it out.`),
  ]);
};
