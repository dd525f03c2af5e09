import type { Cost } from './cost';

/** The most a call may take, by docs/design.md §8. Without `bytes` the size is shown but not judged. */
export interface Budget {
  operations: number;
  bytes?: number;
}

/** One line of the table: the dearest and the median of some calls, beside what is allowed. */
export interface Row {
  call: string;
  calls: number;
  operations: string;
  largest: string;
  median: number;
  kept: boolean;
}

/** Sets what calls took beside their budget. */
export function row(call: string, costs: readonly Cost[], budget: Budget): Row {
  const operations = Math.max(...costs.map((cost) => cost.operations));
  const sizes = costs.map(({ bytes }) => bytes).sort((a, b) => a - b);
  const largest = sizes.at(-1) ?? 0;
  return {
    call,
    calls: costs.length,
    operations: `${operations} of ${budget.operations}`,
    largest: budget.bytes === undefined ? String(largest) : `${largest} of ${budget.bytes}`,
    median: sizes[Math.floor(sizes.length / 2)] ?? 0,
    kept: operations <= budget.operations && largest <= (budget.bytes ?? Number.POSITIVE_INFINITY),
  };
}
