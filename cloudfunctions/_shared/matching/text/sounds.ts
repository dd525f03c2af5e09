import { isHan } from './han';
import { segment, soundOfHan, soundOfSyllable } from './pinyin';

/** The sounds of a normalised text, 0 where something without sound stands between; pinyin typed among characters joins them: wei粒贷. */
export function sounds(text: string): number[] {
  const heard: number[] = [];
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (isHan(unit)) heard.push(soundOfHan(unit));
    const end = isHan(unit) ? at + 1 : endOfLetters(text, at);
    if (end > at && !isHan(unit)) heard.push(...(segment(text.slice(at, end))?.map(soundOfSyllable) ?? [0]));
    else if (/\d/.test(text.charAt(at))) heard.push(0);
    at = Math.max(end, at + 1);
  }
  return heard;
}

function endOfLetters(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) >= 'a' && text.charAt(end) <= 'z') end++;
  return end;
}
