import { rmSync } from 'node:fs';
import path from 'node:path';
import { buildFunctions } from '../../../../scripts/build/functions';
import { useCloud } from '../../../support/cloud';
import { schema } from '../../../support/fixture';

const built = path.resolve('dist/fixtures', `sources-${process.pid}`);
beforeAll(() => buildFunctions('test/support/sources', built));
afterAll(() => rmSync(built, { recursive: true }));

const local = useCloud({ functions: built, schema: { ...schema, functions: { '*': { invoke: true } } } });

test('an error of a built function is told with file and line of its source', async () => {
  await local.send('broken', {});
  expect(local.takeLog()[0]).toMatch(
    /^broken: Error: in line 3\n +at \w+ \(.*sources\/broken\/index\.ts:3:9\)/,
  );
});
