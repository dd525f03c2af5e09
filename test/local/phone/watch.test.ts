import { serialised } from '../../../local/phone/watch';

describe('serialised work', () => {
  test('runs once more for all calls that came while it ran', async () => {
    const runs: (() => void)[] = [];
    const work = serialised(() => new Promise((done) => runs.push(done)));
    const all = Promise.all([work(), work(), work()]);
    runs[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(runs).toHaveLength(2);
    runs[1]?.();
    await all;
    expect(runs).toHaveLength(2);
  });

  test('can be asked again after a failure', async () => {
    let runs = 0;
    const work = serialised(async () => {
      runs += 1;
      if (runs === 1) throw new Error('first');
    });
    await expect(work()).rejects.toThrow('first');
    await work();
    expect(runs).toBe(2);
  });
});
