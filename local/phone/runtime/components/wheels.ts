import dayjs from 'dayjs';

/** One column of a picker: what can be read on it and which line is chosen. */
export interface Wheel {
  labels: readonly string[];
  index: number;
}

/** The state behind an open picker: turning one wheel may change the others. */
export interface Wheels {
  list(): readonly Wheel[];
  turn(column: number, index: number): void;
  /** The value as the platform's `change` event carries it. */
  value(): number | readonly number[] | string;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));
const labelOf = (item: unknown, key: string): string =>
  key && typeof item === 'object' && item !== null ? String(Reflect.get(item, key)) : String(item);

/** `mode="selector"`: one wheel; the value is its index. */
export function selectorWheels(range: readonly unknown[], key: string, start: number): Wheels {
  let index = clamp(start, 0, Math.max(0, range.length - 1));
  return {
    list: () => [{ labels: range.map((item) => labelOf(item, key)), index }],
    turn: (_, to) => {
      index = to;
    },
    value: () => index,
  };
}

/** `mode="multiSelector"`: wheels side by side; the value is their indexes. */
export function multiWheels(
  ranges: readonly (readonly unknown[])[],
  key: string,
  start: readonly number[],
): Wheels {
  const indexes = ranges.map((range, column) => clamp(start[column] ?? 0, 0, Math.max(0, range.length - 1)));
  return {
    list: () =>
      ranges.map((range, column) => ({
        labels: range.map((item) => labelOf(item, key)),
        index: indexes[column] ?? 0,
      })),
    turn: (column, to) => {
      indexes[column] = to;
    },
    value: () => [...indexes],
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const numbers = (text: string): number[] => text.split(/[-:]/).map(Number);
const span = (low: number, high: number): number[] =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_, at) => low + at);

/** Numbers of which each may depend on those before it, such as year, month and day. */
interface Parts {
  start: readonly number[];
  end: readonly number[];
  /** First and last number of a column, given the ones before it. */
  limits(column: number, before: readonly number[]): readonly [low: number, high: number];
  label(column: number, value: number): string;
  write(values: readonly number[]): string;
}

const startsWith = (limit: readonly number[], before: readonly number[]): boolean =>
  before.every((value, column) => value === limit[column]);

function partWheels(parts: Parts, given: readonly number[]): Wheels {
  let values: number[] = [];
  const range = (column: number): number[] => {
    const before = values.slice(0, column);
    const [low, high] = parts.limits(column, before);
    const from = startsWith(parts.start, before) ? Math.max(low, parts.start[column] ?? low) : low;
    const to = startsWith(parts.end, before) ? Math.min(high, parts.end[column] ?? high) : high;
    return span(from, to);
  };
  const settle = (wanted: readonly number[]) => {
    values = [];
    for (const [column, value] of wanted.entries()) {
      const allowed = range(column);
      values.push(clamp(value, allowed[0] ?? value, allowed.at(-1) ?? value));
    }
  };
  settle(given);
  return {
    list: () =>
      values.map((value, column) => ({
        labels: range(column).map((each) => parts.label(column, each)),
        index: range(column).indexOf(value),
      })),
    turn: (column, index) => settle(values.with(column, range(column)[index] ?? 0)),
    value: () => parts.write(values),
  };
}

export interface Bounds {
  value: string;
  start: string;
  end: string;
}

const COLUMNS: Readonly<Record<string, number>> = { year: 1, month: 2, day: 3 };

/** `mode="date"`: year, month and day as far as `fields` asks. `today` stands in for an empty value. */
export function dateWheels({ value, start, end }: Bounds, fields: string, today: string): Wheels {
  const columns = COLUMNS[fields] ?? 3;
  const parts: Parts = {
    start: numbers(start || '1900-01-01'),
    end: numbers(end || '2100-12-31'),
    limits: (column, [year = 0, month = 1]) => {
      if (column === 0) return [0, 9999];
      return column === 1 ? [1, 12] : [1, dayjs(`${year}-${two(month)}-01`).daysInMonth()];
    },
    label: (column, each) => `${each}${'年月日'[column]}`,
    write: (values) => values.map((each, column) => (column ? two(each) : String(each))).join('-'),
  };
  const given = numbers(value || today);
  return partWheels(parts, [given[0] ?? 0, given[1] ?? 1, given[2] ?? 1].slice(0, columns));
}

/** `mode="time"`: hour and minute. */
export function timeWheels({ value, start, end }: Bounds): Wheels {
  const parts: Parts = {
    start: numbers(start || '00:00'),
    end: numbers(end || '23:59'),
    limits: (column) => (column === 0 ? [0, 23] : [0, 59]),
    label: (_, each) => two(each),
    write: (values) => values.map(two).join(':'),
  };
  const given = numbers(value || '00:00');
  return partWheels(parts, [given[0] ?? 0, given[1] ?? 0]);
}
