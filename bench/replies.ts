import { withLibrary } from './replies/cloud';
import { costs } from './replies/cost';
import { type Row, row } from './replies/row';

// What replies take through the local cloud, with the library of the repository: `npm run bench:replies`.
// Sizes in bytes. Ends with 1 where a budget of docs/design.md §8 is exceeded.
await withLibrary(async (cloud, articles) => {
  const claims = articles.flatMap(({ claim }) => claim ?? []);
  const home = await costs(cloud, ['content', 'home'], [{}]);
  const list = await costs(cloud, ['content', 'list'], [{ limit: 10 }]);
  const read = await costs(
    cloud,
    ['content', 'read'],
    articles.map(({ id }) => ({ id })),
  );
  const topic = await costs(
    cloud,
    ['search', 'topic'],
    articles.map(({ title }) => ({ query: title })),
  );
  const match = await costs(
    cloud,
    ['search', 'match'],
    claims.map((text) => ({ text })),
  );
  tell([
    row('content.home', home, { operations: 1, bytes: 12_000 }),
    row('content.list, 10', list, { operations: 1, bytes: 8_000 }),
    row('content.read, every article', read, { operations: 1, bytes: 20_000 }),
    row('search.topic, every title', topic, { operations: 1 }),
    row('search.match, every claim', match, { operations: 2 }),
  ]);
});

function tell(rows: readonly Row[]): void {
  console.table(rows);
  if (rows.every(({ kept }) => kept)) return;
  console.error('A budget of docs/design.md §8 is exceeded.');
  process.exitCode = 1;
}
