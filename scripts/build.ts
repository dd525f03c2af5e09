import { parseArgs } from 'node:util';
import { buildFunctions } from './build/functions';

const { values } = parseArgs({ options: { functions: { type: 'boolean', default: false } } });

await buildFunctions('cloudfunctions', 'dist/cloudfunctions');
if (!values.functions) console.log('built dist/cloudfunctions');
