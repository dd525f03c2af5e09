/** Names that must not be taken for one another, longest first where one begins another. */
const NAMES =
  /微信支付分|支付分|微信分付|分付|支付宝|微粒贷|微众|花呗|借呗|余额宝|零钱通|理财通|白条|芝麻|京东|淘宝|拼多多|抖音|快手|闲鱼|qq|征信修复|信用修复|信用卡|法院|司法|公安|手机号|水电费|表情包|公众号|视频号|小程序/g;
const NUMBER = /\d+(?:\.\d+)?/g;
/** 不 in 不过 or 不仅 denies nothing. */
const DENIAL =
  /(?<!能|要|是|有)(?:不(?!过|仅|但|管|同)|没|无(?!论)|未|别(?!人)|勿|非|假|谣|禁止|取消|停止|拒)/g;
/** Words that make a sentence hold in some cases only. */
const CONDITION = /如果|只有|除非|部分|可能|不一定|且|但|仅|其实|并非|符合|违规|暂时/g;

/**
 * Whether two texts that share a passage differ in what decides their truth: a number, a name or a denial.
 * One that only leaves something out does not differ; one that says something else in its place does.
 */
export const differs = (first: string, second: string) =>
  isReplaced(first, second, NUMBER) || isReplaced(first, second, NAMES) || isDenied(first, second);

/** Whether each text has what the other does not. */
function isReplaced(first: string, second: string, pattern: RegExp): boolean {
  const [a, b] = [found(first, pattern), found(second, pattern)];
  return [...a].some((one) => !b.has(one)) && [...b].some((one) => !a.has(one));
}

/** Only texts of nearly one length can be compared in this: a longer one denies other things besides. */
function isDenied(first: string, second: string): boolean {
  const [short, long] = [first, second].sort((a, b) => a.length - b.length);
  if ((short?.length ?? 0) < 0.8 * (long?.length ?? 0)) return false;
  return count(first, DENIAL) !== count(second, DENIAL);
}

/**
 * Whether the part of a message that repeats a claim says it otherwise: every number and name of the claim
 * must be there, nothing may be denied or made conditional that the claim does not.
 */
export function qualifies(part: string, claim: string): boolean {
  const lost = [NUMBER, NAMES].some((pattern) => {
    const there = found(part, pattern);
    const asked = found(claim, pattern);
    return [...asked].some((one) => !there.has(one)) || [...there].some((one) => !asked.has(one));
  });
  return lost || [DENIAL, CONDITION].some((pattern) => count(part, pattern) !== count(claim, pattern));
}

const found = (text: string, pattern: RegExp) => new Set(text.match(pattern));
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
