import { api, Fail, sync } from '../../../../local/phone/runtime/wx/call';

const echo = api('echo', ({ text }: { text: string }) => ({ text }));
const fails = api('fails', () => {
  throw new Fail('no such thing', { errno: 7 });
});

describe('an API', () => {
  test('answers with a promise when it has no callbacks', async () => {
    await expect(echo({ text: 'a' })).resolves.toEqual({ errMsg: 'echo:ok', text: 'a' });
  });

  test('answers success and complete, and returns nothing then', async () => {
    const told: unknown[] = [];
    const done = new Promise((complete) => {
      expect(echo({ text: 'a', success: (answer: unknown) => told.push(answer), complete })).toBeUndefined();
    });
    await expect(done).resolves.toEqual({ errMsg: 'echo:ok', text: 'a' });
    expect(told).toEqual([{ errMsg: 'echo:ok', text: 'a' }]);
  });

  test('fails in the form of the platform', async () => {
    await expect(fails()).rejects.toEqual({ errMsg: 'fails:fail no such thing', errno: 7 });
    const failure = new Promise((fail) => fails({ fail }));
    await expect(failure).resolves.toEqual({ errMsg: 'fails:fail no such thing', errno: 7 });
  });

  test('reports a fault of its own beside failing', async () => {
    const reported: unknown[] = [];
    Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
    const broken = api('broken', () => {
      throw new TypeError('oops');
    });
    await expect(broken()).rejects.toEqual({ errMsg: 'broken:fail oops' });
    expect(reported).toEqual([new TypeError('oops')]);
  });

  test('throws at once in its synchronous form', () => {
    const write = () =>
      sync('writeSync', () => {
        throw new Fail('full');
      });
    expect(write).toThrow('writeSync:fail full');
  });
});
