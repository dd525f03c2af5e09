/** Runs work, at most so much of it at once; the rest waits its turn. */
export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * The platform starts instances until a thousand run; here all share one process, and hundreds at once would run
 * into each other's time limits. Own code: these lines are shorter than the configuration of a library that ships
 * ES modules only.
 */
export function createQueue(most: number): Queue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running++;
    else await new Promise<void>((turn) => waiting.push(turn));
    try {
      return await work();
    } finally {
      // a turn is handed on as it is
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
