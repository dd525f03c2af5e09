import type { Cost } from './cost';
import type { duplicateQuality, Strangers } from './duplicates';
import type { Success } from './topics';

const NAME = 20;
const CELL = 13;
const row = (name: string, cells: readonly string[]) =>
  name.padEnd(NAME) + cells.map((cell) => cell.padStart(CELL)).join('');

/** S@1 / S@3 of every engine by type of search. */
export function topicTable(engines: Readonly<Record<string, Record<string, Success>>>): string {
  const types = Object.keys(Object.values(engines)[0] ?? {});
  const rows = Object.entries(engines).map(([name, found]) =>
    row(
      name,
      types.map((type) => `${found[type]?.s1.toFixed(2)}/${found[type]?.s3.toFixed(2)}`),
    ),
  );
  const misses = Object.entries(engines).map(([name, { all }]) => `${name} ${all?.misses}`);
  return ['\nTopic searches, S@1/S@3', row('', types), ...rows, `misses at 3: ${misses.join(', ')}`].join(
    '\n',
  );
}

/** What every engine costs, and in brackets how many times ours that is. */
export function costTable(items: string, costs: Readonly<Record<string, Cost | undefined>>): string {
  const own = costs.ours;
  const rows = Object.entries(costs).map(([name, cost]) =>
    row(name, cost && own ? COLUMNS.map(({ of }) => cell(of(cost), of(own))) : ['did not finish']),
  );
  return [
    `\n${items} items (× ours)`,
    row(
      '',
      COLUMNS.map(({ head }) => head),
    ),
    ...rows,
  ].join('\n');
}

const COLUMNS: readonly { head: string; of: (cost: Cost) => number }[] = [
  { head: 'cold ms', of: ({ cold }) => cold },
  { head: 'memory MB', of: ({ memory }) => memory },
  { head: 'file MB', of: ({ bytes }) => bytes / 1e6 },
  { head: 'topic p50', of: ({ topic }) => topic.p50 },
  { head: 'topic p99', of: ({ topic }) => topic.p99 },
  { head: 'message p50', of: ({ message }) => message.p50 },
  { head: 'message p99', of: ({ message }) => message.p99 },
];

const cell = (value: number, own: number) => `${value.toPrecision(3)} (${(value / own).toPrecision(2)})`;

/** How many copies are found, and how many strangers are taken for copies. */
export function duplicateTable({
  kinds,
  unseen,
  negatives,
}: Awaited<ReturnType<typeof duplicateQuality>>): string {
  const all = Object.values(kinds);
  const missed = all.reduce((sum, { count, found }) => sum + count - found, 0);
  const count = all.reduce((sum, one) => sum + one.count, 0);
  return [
    '\nEdited copies of reports',
    row('', ['found', 'joined']),
    ...Object.entries(kinds).map(([kind, { found, joined, count: n }]) =>
      row(kind, [`${found}/${n}`, `${joined}/${n}`]),
    ),
    `missed: ${missed} of ${count}`,
    `unseen reports of the same grammar: ${strangers(unseen)}`,
    `hard negatives of the claims: ${strangers(negatives)}`,
  ].join('\n');
}

const strangers = ({ count, joined, shown }: Strangers) =>
  `${joined} joined, ${shown} shown to a person, of ${count}`;
