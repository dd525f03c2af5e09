import { usePhone } from '../support/page';
import { takeSpoken } from '../support/silence';

type Handlers = Record<string, (event?: unknown) => void>;

async function launched() {
  const phone = usePhone();
  let app: Handlers = {};
  Object.assign(globalThis, {
    App: (given: Handlers) => {
      app = given;
    },
  });
  await import('../../miniprogram/app');
  return { phone, app };
}

describe('the app', () => {
  it('readies the cloud before the first page', async () => {
    const { phone, app } = await launched();
    app.onLaunch?.();
    expect(phone.connected()).toBe(true);
  });

  it('leads an old link home', async () => {
    const { phone, app } = await launched();
    app.onPageNotFound?.({ path: 'pages/gone/gone' });
    expect(phone.wx.switchTab).toHaveBeenCalledWith({ url: '/pages/home/home' });
  });

  it('reports every bug that nobody caught', async () => {
    const { app } = await launched();
    app.onError?.('TypeError: x');
    app.onUnhandledRejection?.({ reason: new Error('y') });
    expect(takeSpoken()).toEqual(['console.error: TypeError: x', 'console.error: Error: y']);
  });
});
