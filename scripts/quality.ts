import { parseArgs } from 'node:util';
import { memory } from '../cloudfunctions/_shared/matching/memory';
import { buildSegment } from '../cloudfunctions/_shared/matching/segment';
import { readCases } from './quality/cases';
import { distractorsFrom } from './quality/distractors';
import { library, others } from './quality/library';
import { measure } from './quality/measure';
import { table } from './quality/table';

/**
 * Measures how well messages find their claims:
 * `npm run quality -- --cases <file> [--distractors <number or file with one text a line>] [--json]`
 */
const { values } = parseArgs({
  args: process.argv.slice(2).filter((argument) => argument !== '--'),
  options: {
    cases: { type: 'string', default: 'test/cases/matching.json' },
    distractors: { type: 'string', default: '5000' },
    json: { type: 'boolean', default: false },
  },
});

const cases = await readCases(values.cases);
const known = await library('content', cases.claims);
const base = buildSegment([...known, ...others(await distractorsFrom(values.distractors))]);
const heads = { sharing: async () => [] };
const quality = await measure(memory({ base, version: 'quality', heads }), cases);
console.log(values.json ? JSON.stringify(quality, undefined, 2) : table(quality));
