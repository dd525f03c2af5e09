import { usePhone } from '../../support/phone';

const phone = usePhone({ root: 'test/local/phone/sample' });
const route = () => phone.page.evaluate(() => getCurrentPages().map((page) => page.route));
const shown = (text: string) =>
  phone.page.getByText(text, { exact: true }).filter({ visible: true }).waitFor();

describe('pages', () => {
  test('live through load, show and ready in this order', async () => {
    await phone.open('/pages/home/home?a=1');
    expect(await phone.text('#lines')).toBe('load {"a":"1"};show;ready;');
  });

  test('are pushed with their query and come back as they were', async () => {
    await phone.open();
    await phone.tap('#go');
    await shown('详情 7');
    expect(await phone.text('#id')).toBe('7');
    expect(await phone.text('#word')).toBe('加');
    expect(await phone.text('#before')).toBe('pages/home/home');
    expect(await route()).toEqual(['pages/home/home', 'pages/detail/detail']);
    await phone.tap(phone.page.getByRole('button', { name: '返回' }));
    expect(await phone.text('#lines')).toBe('load {};show;ready;hide;show;');
  });

  test('take the place of one another', async () => {
    await phone.open();
    await phone.tap('#swap');
    await shown('详情 9');
    expect(await route()).toEqual(['pages/detail/detail']);
  });

  test('are opened by a navigator, relative to the page it stands on', async () => {
    await phone.open();
    await phone.tap('#link');
    await shown('详情 8');
  });

  test('of a subpackage open as any other', async () => {
    await phone.open();
    await phone.tap('#deep');
    await shown('分包里的页');
    expect(await route()).toEqual(['pages/home/home', 'pages/extra/deep/deep']);
  });

  test("that are not there fail with the platform's words", async () => {
    await phone.open();
    await phone.tap('#lost');
    await phone.page.getByText('navigateTo:fail').waitFor();
    expect(await phone.text('#lines')).toMatch(/navigateTo:fail .*pages\/lost\/lost/);
    phone.takeNoise();
  });

  test('of the tab bar are kept while others show', async () => {
    await phone.open();
    await phone.tap(phone.page.getByRole('tab', { name: '我的' }));
    await shown('问云');
    await phone.tap(phone.page.getByRole('tab', { name: '首页' }));
    expect(await phone.text('#lines')).toBe('load {};show;ready;hide;show;');
    expect(await route()).toEqual(['pages/home/home']);
  });

  test('refresh when pulled down, and tell when their end is reached', async () => {
    await phone.open('/pages/list/list');
    await phone.drag([180, 200], [180, 480]);
    await shown('1|0');
    await phone.page.locator('.row').last().scrollIntoViewIfNeeded();
    await shown('1|1');
  });

  test('say what a share of them is called', async () => {
    await phone.open('/pages/list/list');
    const shares = await phone.page.evaluate(() => {
      const [page] = getCurrentPages() as unknown as [
        { onShareAppMessage(): object; onShareTimeline(): object },
      ];
      return [page.onShareAppMessage(), page.onShareTimeline()];
    });
    expect(shares).toEqual([
      { title: '转发标题', path: '/pages/list/list?from=share' },
      { title: '朋友圈标题', query: 'from=timeline' },
    ]);
  });

  test('fix elements to themselves, not to the window', async () => {
    await phone.open('/pages/detail/detail?id=1');
    const [page, fixed] = await Promise.all(
      ['wx-page', '.fixed'].map((name) => phone.page.locator(name).boundingBox()),
    );
    expect(fixed?.height).toBeCloseTo((page?.height ?? 0) / 2, 0);
    expect(fixed?.width).toBe(375);
  });

  test('play animations and tell of their end', async () => {
    await phone.open('/pages/detail/detail?id=1');
    await phone.tap('#box');
    await shown('动完了');
    const style = await phone.page.locator('#box').evaluate((box) => getComputedStyle(box).transform);
    expect(style).toBe('matrix(1, 0, 0, 1, 50, 0)');
  });
});

describe('touch', () => {
  test('is told in coordinates of the page', async () => {
    await phone.open();
    const box = await phone.page.locator('#point').boundingBox();
    const page = await phone.page.locator('wx-page').boundingBox();
    await phone.page.touchscreen.tap((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
    await phone.page.getByText(/at \d/).waitFor();
    const y = Math.round((box?.y ?? 0) + 10 - (page?.y ?? 0));
    expect(await phone.text('#lines')).toMatch(new RegExp(`;at 20,${y};$`));
  });

  test('bubbles until it is caught', async () => {
    await phone.open();
    await phone.tap('#inner');
    expect(await phone.text('#lines')).toMatch(/;inner;$/);
  });

  test('held long is a long press and no tap', async () => {
    await phone.open();
    const box = await phone.page.locator('#hold').boundingBox();
    const session = await phone.context.newCDPSession(phone.page);
    const touchPoints = [{ x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await phone.page.getByText(/;hold;/).waitFor();
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await phone.tap('#press');
    expect(await phone.text('#lines')).toMatch(/;hold;press;$/);
  });
});
