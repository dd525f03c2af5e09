import { no, OFFLINE, ok, usePhone } from '../../support/page';
import { takeSpoken } from '../../support/silence';

const cloud = () => import('../../../miniprogram/services/cloud');
const explained = () => import('../../../miniprogram/services/explain');

const failing = (cause: unknown) => () => Promise.reject(cause);

async function failureOf(answer: unknown) {
  usePhone({ 'content.home': answer });
  const { call } = await cloud();
  const { explain } = await explained();
  return call('content', 'home', {}).then(
    () => undefined,
    (error: unknown) => explain(error),
  );
}

describe('a call', () => {
  it('sends the action with its input and gives back what the function says', async () => {
    const phone = usePhone({ 'content.read': ok({ id: 'a01' }) });
    const { call } = await cloud();
    await expect(call('content', 'read', { id: 'a01' })).resolves.toEqual({ id: 'a01' });
    expect(phone.sent('content.read')).toEqual([{ id: 'a01' }]);
  });

  it('passes on the words of an expected failure', async () => {
    const answer = no('RATE_LIMITED', '明天再来。', { retryAfter: 60 });
    expect(await failureOf(answer)).toEqual({ code: 'RATE_LIMITED', message: '明天再来。', retryAfter: 60 });
  });

  it('says when there is no network', async () => {
    expect(await failureOf(OFFLINE)).toMatchObject({ code: 'OFFLINE' });
  });

  it('says when WeChat gave up waiting', async () => {
    const cause = { errMsg: 'cloud.callFunction:fail -404012 polling exceed max timeout retry' };
    expect(await failureOf(failing(cause))).toMatchObject({ code: 'TIMEOUT' });
  });

  it('says when the function itself broke', async () => {
    const cause = {
      errCode: -504002,
      errMsg: 'cloud.callFunction:fail errCode: -504002 functions execute fail',
    };
    expect(await failureOf(failing(cause))).toMatchObject({ code: 'INTERNAL' });
  });

  it('gives up after 15 seconds', async () => {
    jest.useFakeTimers();
    const waiting = failureOf(() => new Promise(() => {}));
    await jest.advanceTimersByTimeAsync(14_999);
    await jest.advanceTimersByTimeAsync(1);
    expect(await waiting).toMatchObject({ code: 'TIMEOUT' });
    expect(jest.getTimerCount()).toBe(0);
    jest.useRealTimers();
  });

  it('tells a bug from a failure, and reports it', async () => {
    const { explain } = await explained();
    expect(explain(new TypeError('x is not a function'))).toMatchObject({ code: 'INTERNAL' });
    expect(takeSpoken()).toEqual(['console.error: TypeError: x is not a function']);
  });
});
