import { parseArgs } from 'node:util';
import { buildFunctions } from './build/functions';
import { buildNpm } from './build/npm';

const { values } = parseArgs({ options: { functions: { type: 'boolean', default: false } } });

const names = await buildFunctions('cloudfunctions', 'dist/cloudfunctions');
if (!values.functions) {
  const files = await buildNpm('miniprogram', 'node_modules');
  console.log(`functions  dist/cloudfunctions: ${names.join(', ')}`);
  console.log(`packages   miniprogram/miniprogram_npm: ${files} files of components`);
}
