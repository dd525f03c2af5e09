import { usePhone } from '../../../support/phone';
import { outcome, SAMPLE } from './support';

const phone = usePhone({ root: SAMPLE });
const HOME = '/pages/basics/basics';
const bar = () => phone.page.locator('.mp-nav').filter({ visible: true });
const style = (selector: string, property: string) =>
  phone.page
    .locator(selector)
    .filter({ visible: true })
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe('the navigation bar', () => {
  test('shows the page’s title until the page sets another', async () => {
    await phone.open(HOME);
    expect(await phone.text('.mp-nav-title')).toBe('基础');
    await outcome(phone.page, () => wx.setNavigationBarTitle({ title: '改过的' }));
    expect(await phone.text('.mp-nav-title')).toBe('改过的');
    expect(await phone.page.title()).toBe('改过的');
  });

  test('takes the colours of the page and of the theme', async () => {
    await phone.open(HOME, { theme: 'dark' });
    expect(await style('.mp-nav', 'background-color')).toBe('rgb(20, 22, 27)');
    expect(await style('.mp-status', 'color')).toBe('rgb(255, 255, 255)');
    await outcome(phone.page, () =>
      wx.setNavigationBarColor({ frontColor: '#000000', backgroundColor: '#ffcc00' }),
    );
    expect(await style('.mp-nav', 'background-color')).toBe('rgb(255, 204, 0)');
    expect(await style('.mp-status', 'color')).toBe('rgb(0, 0, 0)');
  });

  test('lets its title grow with the font setting up to 20 pixels', async () => {
    await phone.open(HOME, { font: 1.75 });
    expect(await style('.mp-nav-title', 'font-size')).toBe('20px');
    const { fontSizeSetting, fontSizeScaleFactor } = await phone.page.evaluate(() => wx.getAppBaseInfo());
    expect([fontSizeSetting, fontSizeScaleFactor]).toEqual([28, 1.75]);
  });

  test('leaves its place to a page that draws its own', async () => {
    await phone.open('/pages/bare/bare');
    expect(await bar().count()).toBe(0);
    expect(await phone.page.evaluate(() => wx.getWindowInfo().windowHeight)).toBe(812);
    const capsule = await phone.page.locator('.mp-capsule').boundingBox();
    const said = await phone.page.evaluate(() => wx.getMenuButtonBoundingClientRect());
    expect(said).toMatchObject({ left: capsule?.x, top: capsule?.y, width: capsule?.width });
  });
});

describe('the tab bar', () => {
  test('marks tabs with numbers and dots', async () => {
    await phone.open(HOME);
    await outcome(phone.page, () => wx.setTabBarBadge({ index: 1, text: '3' }));
    await outcome(phone.page, () => wx.showTabBarRedDot({ index: 0 }));
    expect(await phone.text('.mp-badge:not(.is-dot)')).toBe('3');
    await outcome(phone.page, () => wx.removeTabBarBadge({ index: 1 }));
    expect(await phone.page.locator('.mp-badge').count()).toBe(1);
  });

  test('is no business of other pages', async () => {
    await phone.open('/pages/deep/deep');
    const refused = await outcome(phone.page, () => wx.setTabBarBadge({ index: 1, text: '3' }));
    expect(refused).toBe('setTabBarBadge:fail not TabBar page');
  });

  test('selects the tab of the page that is shown', async () => {
    await phone.open('/pages/calls/calls');
    const selected = phone.page.getByRole('tab', { selected: true }).filter({ visible: true });
    expect(await selected.textContent()).toBe('接口');
  });
});

test('a change of theme reaches bars, styles and listeners', async () => {
  await phone.open(HOME, { theme: 'light' });
  await phone.page.evaluate(() => {
    Object.assign(globalThis, { themes: [] });
    wx.onThemeChange(({ theme }) => (globalThis as unknown as { themes: string[] }).themes.push(theme));
    const device = JSON.parse(localStorage.getItem('device') ?? '{}');
    localStorage.setItem('device', JSON.stringify({ ...device, theme: 'dark' }));
    dispatchEvent(new Event('devicechange'));
  });
  expect(await phone.page.evaluate(() => (globalThis as unknown as { themes: string[] }).themes)).toEqual([
    'dark',
  ]);
  expect(await style('.mp-nav', 'background-color')).toBe('rgb(20, 22, 27)');
  expect(await style('.mp-tabs', 'background-color')).toBe('rgb(20, 22, 27)');
  expect(await style('#box', 'background-color')).toBe('rgb(31, 39, 64)');
});
