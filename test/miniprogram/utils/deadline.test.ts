import { deadline } from '../../../miniprogram/utils/deadline';

describe('a deadline', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('leaves no timer behind once the answer is there, or the refusal', async () => {
    await expect(deadline(Promise.resolve('yes'), 1000)).resolves.toBe('yes');
    await expect(deadline(Promise.reject(new Error('no')), 1000)).rejects.toThrow('no');
    expect(jest.getTimerCount()).toBe(0);
  });

  it('gives up when time is up', async () => {
    const waiting = expect(deadline(new Promise(() => {}), 1000)).rejects.toThrow('timeout');
    await jest.advanceTimersByTimeAsync(1000);
    await waiting;
  });
});
