/** Something an author has to put right. */
export interface Problem {
  /** Path relative to the working directory. */
  file: string;
  /** From 1. */
  line: number;
  /** Front matter field such as `sources.0.date`, or the heading of the section at fault. */
  field: string;
  /** What to do, as one sentence. */
  remedy: string;
}

/** One line for a terminal: `file:line field: remedy`. */
export function sentence(problem: Problem): string {
  return `${problem.file}:${problem.line} ${problem.field}: ${problem.remedy}`;
}
