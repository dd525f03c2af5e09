/** One line of the table; times in milliseconds. */
export interface Row {
  operation: string;
  p50: number;
  p99: number;
  perSecond: number;
}

/** Runs `operate` some turns to warm up, then times each of `turns`, `together` at a time. */
export async function measure(
  operation: string,
  operate: (turn: number) => unknown,
  { turns = 1000, together = 1 } = {},
): Promise<Row> {
  for (let turn = 0; turn < 50; turn++) await operate(turn);
  const times: number[] = [];
  let next = 50;
  const work = async () => {
    while (next < turns + 50) {
      const start = performance.now();
      await operate(next++);
      times.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: together }, work));
  const seconds = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(2));
  return { operation, p50: at(0.5), p99: at(0.99), perSecond: Math.round(turns / seconds) };
}
