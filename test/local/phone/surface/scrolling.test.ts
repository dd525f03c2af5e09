import { usePhone } from '../../../support/phone';
import { heard, hearing, outcome, SAMPLE } from './support';

const phone = usePhone({ root: SAMPLE });
beforeEach(async () => {
  await phone.open('/pages/scrolling/scrolling');
  await heard(phone.page);
});

const set = (data: object) => phone.page.evaluate((change) => getCurrentPages()[0]?.setData(change), data);

test('a swiper turns by a swipe and wraps around', async () => {
  await phone.drag([60, 150], [320, 150]);
  expect(await hearing(phone.page, 'change {"current":2,"currentItemId":"","source":"touch"}')).toHaveLength(
    1,
  );
});

test('a scroll-view scrolls to a child and tells its end', async () => {
  await set({ into: 'cell9' });
  await hearing(phone.page, 'scrolltolower {"direction":"right"}');
  expect(await phone.page.locator('#across').evaluate((element) => element.scrollLeft)).toBeGreaterThan(300);
});

test('a scroll-view refreshes when it is pulled, until the page says it is done', async () => {
  const height = () => phone.page.locator('#down > .wx-refresher').evaluate((bar) => bar.style.height);
  await phone.drag([180, 320], [180, 440]);
  await hearing(phone.page, 'scroll-view refresh');
  expect(await height()).toBe('45px');
  await set({ refreshing: false });
  expect(await height()).toBe('0px');
});

test('a page refreshes when it is pulled', async () => {
  await phone.drag([180, 560], [180, 700]);
  await hearing(phone.page, 'page refresh');
  expect(await phone.page.locator('.mp-scroll > .wx-refresher').evaluate((bar) => bar.style.height)).toBe(
    '0px',
  );
});

test('a page tells of its end once each time it comes near', async () => {
  await outcome(phone.page, () => wx.pageScrollTo({ scrollTop: 9999, duration: 0 }));
  expect(await hearing(phone.page, 'bottom')).toEqual(['scrolled past 300', 'bottom']);
});

test('a page scrolls to a selector', async () => {
  await outcome(phone.page, () => wx.pageScrollTo({ selector: '#line3', duration: 0 }));
  const top = await phone.page.locator('#line3').boundingBox();
  expect(Math.round(top?.y ?? 0)).toBe(88);
});

test('a page-container closes in place of the page when going back', async () => {
  await outcome(phone.page, () => wx.navigateTo({ url: '/pages/scrolling/scrolling' }));
  await phone.tap('#open');
  await phone.page.locator('#panel').filter({ visible: true }).waitFor();
  await outcome(phone.page, () => wx.navigateBack());
  expect(await phone.page.evaluate(() => getCurrentPages().length)).toBe(2);
  await hearing(phone.page, 'afterleave {}');
});

test('a root-portal stands at the bottom of the view', async () => {
  await set({ portal: true });
  const { x, y, height } = (await phone.page.locator('#portal').boundingBox()) ?? { x: 1, y: 0, height: 0 };
  expect([x, Math.round(y), Math.round(height)]).toEqual([0, 812 - 50, 50]);
});
