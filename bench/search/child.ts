import { costOf } from './cost';
import { ENGINES } from './engines';
import { syntheticItems, syntheticQueries } from './items';

/** `child.ts build|measure <engine> <items> <file>`: one step of one engine in a process of its own. */
const [step, name, count, file = ''] = process.argv.slice(2);
const engine = ENGINES.find((one) => one.name === name);
if (!engine) throw new Error(`no engine named ${name}`);
const items = syntheticItems(Number(count));

if (step === 'build') await engine.build(items, file);
else console.log(JSON.stringify(await costOf(engine, file, syntheticQueries(items, 60))));
