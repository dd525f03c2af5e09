import { usePhone } from '../../../support/phone';
import { heard, hearing, outcome, routes, SAMPLE, showing } from './support';

const phone = usePhone({ root: SAMPLE });
const HOME = '/pages/basics/basics';

describe('starting', () => {
  test('launches the app, then the page, in the platform’s order', async () => {
    await phone.open(`${HOME}?id=1`);
    expect(await heard(phone.page)).toEqual([
      'launch pages/basics/basics 1001',
      'app show',
      'basics load {"id":"1"}',
      'basics show',
      'basics ready',
    ]);
  });

  test('opens the home page when no page is named', async () => {
    await phone.open('/');
    expect(await routes(phone.page)).toEqual(['pages/basics/basics']);
  });

  test('opens any page by its address, with a way home', async () => {
    await phone.open('/pages/deep/deep?id=5');
    await phone.tap(phone.page.getByRole('button', { name: '回到首页' }));
    await showing(phone.page, 'pages/basics/basics');
  });

  test('tells the app of a page that is not there and shows the home page', async () => {
    await phone.open('/pages/none/none');
    expect(await heard(phone.page)).toContain('missing pages/none/none');
    expect(await routes(phone.page)).toEqual(['pages/basics/basics']);
    expect(phone.takeNoise()).toEqual(['error: page "pages/none/none" is not found']);
  });

  test('sets the properties of a Component page from its query', async () => {
    await phone.open('/pages/bare/bare?id=9&count=2');
    expect(await phone.text('#bare')).toBe('自定义导航 9 2');
  });
});

describe('the page stack', () => {
  beforeEach(async () => {
    await phone.open(HOME);
    await heard(phone.page);
  });

  test('hides the page below before the next one loads', async () => {
    await phone.tap('#link');
    await phone.page.getByText('深层页').waitFor();
    expect(await heard(phone.page)).toEqual([
      'basics hide',
      'deep load {"id":"3"}',
      'deep show',
      'deep ready',
    ]);
    expect(await routes(phone.page)).toEqual(['pages/basics/basics', 'pages/deep/deep']);
  });

  test('unloads a page before the one below shows again', async () => {
    await phone.tap('#link');
    await heard(phone.page);
    await phone.tap(phone.page.getByRole('button', { name: '返回' }));
    await showing(phone.page, 'pages/basics/basics');
    expect(await heard(phone.page)).toEqual(expect.arrayContaining(['deep unload', 'basics show']));
  });

  test('comes back to where a page was scrolled', async () => {
    await outcome(phone.page, () => wx.navigateTo({ url: '/pages/deep/deep' }));
    await outcome(phone.page, () => wx.pageScrollTo({ scrollTop: 400, duration: 0 }));
    await outcome(phone.page, () => wx.navigateTo({ url: '/pages/bare/bare' }));
    await outcome(phone.page, () => wx.navigateBack());
    const top = await phone.page
      .locator('.mp-scroll')
      .filter({ visible: true })
      .evaluate((e) => e.scrollTop);
    expect(top).toBe(400);
  });

  test('returns before the page has changed, as on the platform', async () => {
    const depths = await phone.page.evaluate(async () => {
      const going = wx.navigateTo({ url: '/pages/deep/deep' });
      const before = getCurrentPages().length;
      await going;
      return [before, getCurrentPages().length];
    });
    expect(depths).toEqual([1, 2]);
  });

  test('holds ten pages and refuses the eleventh', async () => {
    const last = await outcome(phone.page, async () => {
      for (let depth = 1; depth < 10; depth += 1) await wx.navigateTo({ url: '/pages/deep/deep' });
      return wx.navigateTo({ url: '/pages/deep/deep' });
    });
    expect(last).toBe('navigateTo:fail webview count limit exceed');
    expect(await routes(phone.page)).toHaveLength(10);
  });

  test('keeps tab pages alive and tells only the page that is shown', async () => {
    await phone.tap(phone.page.getByRole('tab', { name: '接口' }));
    await phone.page.getByText('接口页').waitFor();
    await phone.tap(phone.page.getByRole('tab', { name: '基础' }));
    await showing(phone.page, 'pages/basics/basics');
    expect(await heard(phone.page)).toEqual([
      'basics hide',
      'calls load {}',
      'calls show',
      'calls ready',
      'tab 1 接口',
      'calls hide',
      'basics show',
    ]);
  });

  test('closes everything for reLaunch', async () => {
    await outcome(phone.page, () => wx.navigateTo({ url: '/pages/deep/deep' }));
    await heard(phone.page);
    await outcome(phone.page, () => wx.reLaunch({ url: '/pages/calls/calls' }));
    expect(await hearing(phone.page, 'calls ready')).toEqual([
      'deep unload',
      'basics unload',
      'calls load {}',
      'calls show',
      'calls ready',
    ]);
  });

  test.each([
    [
      'a tab page',
      () => wx.navigateTo({ url: '/pages/calls/calls' }),
      'navigateTo:fail can not navigateTo a tabbar page',
    ],
    [
      'a page that is not there',
      () => wx.navigateTo({ url: 'none' }),
      'navigateTo:fail page "pages/basics/none" is not found',
    ],
    [
      'no tab',
      () => wx.switchTab({ url: '/pages/deep/deep' }),
      'switchTab:fail can not switch to no-tabBar page',
    ],
    [
      'a tab page in place of this one',
      () => wx.redirectTo({ url: '/pages/calls/calls' }),
      'redirectTo:fail can not redirectTo a tabbar page',
    ],
    [
      'back from the first page',
      () => wx.navigateBack(),
      'navigateBack:fail cannot navigate back at first page.',
    ],
  ])('refuses %s in the platform’s words', async (_, call, text) => {
    expect(await outcome(phone.page, call as () => Promise<unknown>)).toBe(text);
    expect(await routes(phone.page)).toEqual(['pages/basics/basics']);
  });

  test('carries events from the opened page to its opener', async () => {
    const told = await outcome(phone.page, async () => {
      const told: unknown[] = [];
      const events = { picked: (value: unknown) => told.push(value) };
      await wx.navigateTo({ url: '/pages/deep/deep', events });
      const [, deep] = getCurrentPages();
      deep?.getOpenerEventChannel().emit('picked', 3);
      return told;
    });
    expect(told).toEqual([3]);
  });
});

describe('the app', () => {
  test('sleeps behind the capsule’s circle and wakes again', async () => {
    await phone.open(HOME);
    await heard(phone.page);
    await phone.tap(phone.page.getByRole('button', { name: '关闭' }));
    await phone.tap(phone.page.getByRole('button', { name: /点这里回来/ }));
    expect(await heard(phone.page)).toEqual(['basics hide', 'app hide', 'app show', 'basics show']);
  });

  test('hears of errors nobody caught', async () => {
    await phone.open(HOME);
    await heard(phone.page);
    await phone.page.evaluate(() => {
      setTimeout(() => {
        throw new Error('late');
      });
      void Promise.reject('lost');
    });
    expect(await hearing(phone.page, 'error Uncaught Error: late')).toContain('rejection lost');
    expect(phone.takeNoise()).toHaveLength(2);
  });
});
