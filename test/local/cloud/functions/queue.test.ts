import { createQueue } from '../../../../local/cloud/functions/queue';

test('so much runs at once, the rest in turn, and a failure gives its turn on', async () => {
  const queue = createQueue(2);
  const log: string[] = [];
  const ends: (() => void)[] = [];
  const start = (name: string) =>
    queue(() => {
      log.push(name);
      return new Promise<string>((done) => ends.push(() => done(name)));
    });
  const all = ['a', 'b', 'c', 'd'].map(start);
  const failing = queue(() => Promise.reject(new Error('no'))).catch(() => 'failed');
  await Promise.resolve();
  expect(log).toEqual(['a', 'b']);
  for (const name of ['a', 'b', 'c', 'd']) {
    ends[log.indexOf(name)]?.();
    await all[log.indexOf(name)];
  }
  expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
  expect(await failing).toBe('failed');
});
