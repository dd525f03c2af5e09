/** The time of the local cloud: database server dates, timers, links and `Date` inside functions follow it. */
export interface Clock {
  /** milliseconds since 1970 */
  now(): number;
  /** Stops the clock at an instant (ISO 8601), or lets it run with the machine's again (`null`). */
  set(instant: string | null): void;
  /** the instant it stands at; `null` while it runs */
  stoppedAt(): number | null;
}

export function createClock(): Clock {
  let stopped: number | null = null;
  return {
    now: () => stopped ?? Date.now(),
    set(instant) {
      const at = instant === null ? null : Date.parse(instant);
      if (Number.isNaN(at)) throw new RangeError(`not an ISO 8601 instant: ${instant}`);
      stopped = at;
    },
    stoppedAt: () => stopped,
  };
}
