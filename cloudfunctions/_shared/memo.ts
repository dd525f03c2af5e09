/**
 * Keeps what `load` gave for `seconds`, in this instance only. Calls at the same time share one load;
 * a failed one is not kept. For public data alone: an instance serves different people.
 */
export function memo<T>(seconds: number, load: () => Promise<T>): (now: number) => Promise<T> {
  let kept: { value: Promise<T>; until: number } | undefined;
  return (now) => {
    if (kept && now < kept.until) return kept.value;
    const value = load();
    const mine = { value, until: now + seconds * 1_000 };
    kept = mine;
    value.catch(() => {
      if (kept === mine) kept = undefined;
    });
    return value;
  };
}
