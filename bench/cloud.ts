import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { jump, total } from './cloud/articles';
import { measure } from './cloud/measure';
import type { Ready } from './cloud/server';

// 100,000 articles of 2 kB: `npx tsx bench/cloud.ts [full|normal]`. The server runs in its own process, the real
// SDK in this one, as a function's would.
const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(' ');
const sync = process.argv[2] ?? 'full';
console.log(`load before: ${load()}`);
const server = fork(new URL('./cloud/server.ts', import.meta.url), [sync], { execArgv: ['--import', 'tsx'] });
const [ready]: [Ready] = (await once(server, 'message')) as [Ready];
console.log(
  `${total} articles stored in ${ready.seconds.toFixed(1)} s, ${ready.megabytes.toFixed(0)} MB, sync ${sync}`,
);
console.log('\nthe database alone');
console.table(ready.direct);

Object.assign(process.env, {
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${ready.origin}/admin` }),
  TCB_CONTEXT_KEYS: 'TCB_ENV',
  TCB_ENV: 'local-env',
  SCF_NAMESPACE: 'local-env',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'local',
  TENCENTCLOUD_SECRETKEY: 'local',
  TENCENTCLOUD_SESSIONTOKEN: 'local',
});
const { default: cloud } = await import('wx-server-sdk');
cloud.init({ env: 'local-env' });
const database = cloud.database();
const articles = database.collection('articles');
const added = database.collection('added');
const page = (where: object) =>
  articles.where(where).orderBy('publishedAt', 'desc').orderBy('_id', 'desc').limit(20).get();
const add = (n: number) => added.add({ data: { n, text: 'x'.repeat(200) } });

console.log('\nthrough the SDK and HTTP');
console.table([
  await measure('get by id', (turn) => articles.doc(`a${jump(turn)}`).get()),
  await measure('list of 20, newest first', () => page({ status: 'published' })),
  await measure('tag list of 20, newest first', (turn) => page({ tags: `t${turn % 50}` })),
  await measure('add', add),
  await measure('get by id, 16 at once', (turn) => articles.doc(`a${jump(turn)}`).get(), { together: 16 }),
  await measure('add, 16 at once', add, { together: 16 }),
]);
console.log(`load after: ${load()}`);
server.disconnect();
