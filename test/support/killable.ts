/** A cloud of its own process on the data folder named, to be killed: says its address and runs on. */
import { startCloud } from '../../local/cloud';
import { functions, schema } from './fixture';

const cloud = await startCloud({ data: String(process.argv[2]), functions, schema, port: 0, sync: 'normal' });
console.log(cloud.origin);
