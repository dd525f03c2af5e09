import { isHan } from './han';
import { segment, soundOfHan, soundOfSyllable } from './pinyin';

/** Runs of sounds in a normalised text; pinyin typed among the characters joins them: wei粒贷. */
export function sounds(text: string): number[][] {
  const runs: number[][] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  for (const [part] of text.matchAll(/[\u4e00-\u9fff]+|[a-z]+|[\d.]+/g)) {
    if (isHan(part.charCodeAt(0)))
      for (let i = 0; i < part.length; i++) run.push(soundOfHan(part.charCodeAt(i)));
    else {
      const syllables = segment(part);
      if (syllables) run.push(...syllables.map(soundOfSyllable));
      else close();
    }
  }
  close();
  return runs;
}
