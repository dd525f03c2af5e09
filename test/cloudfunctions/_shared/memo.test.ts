import { memo } from '../../../cloudfunctions/_shared/memo';

describe('memo', () => {
  it('keeps what was loaded until its time is up', async () => {
    let loads = 0;
    const count = memo(60, async () => ++loads);
    expect([await count(0), await count(59_999), await count(60_000)]).toEqual([1, 1, 2]);
  });

  it('shares one load between calls at the same time', async () => {
    let loads = 0;
    const count = memo(60, async () => ++loads);
    expect(await Promise.all([count(0), count(1), count(2)])).toEqual([1, 1, 1]);
  });

  it('does not keep a failure', async () => {
    let loads = 0;
    const flaky = memo(60, async () => {
      loads += 1;
      if (loads === 1) throw new Error('down');
      return loads;
    });
    await expect(flaky(0)).rejects.toThrow('down');
    expect(await flaky(1)).toBe(2);
  });
});
