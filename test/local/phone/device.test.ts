import type { Handler } from '../../../local/cloud/http';
import { usePhone } from '../../support/phone';

const cloud: Handler = (request, response) => {
  if (request.url !== '/fn/echo') return false;
  const body = JSON.stringify({ ok: true, data: request.headers['x-local-user'] ?? 'anonymous' });
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  return true;
};
const phone = usePhone({ root: 'test/local/phone/sample', cloud });
const background = () =>
  phone.page.locator('wx-page').evaluate((page) => getComputedStyle(page).backgroundColor);

describe('the device', () => {
  test("follows the system's theme, and its own where one is set", async () => {
    await phone.open('/pages/measure/measure');
    expect(await background()).toBe('rgb(244, 245, 248)');
    await phone.page.emulateMedia({ colorScheme: 'dark' });
    expect(await background()).toBe('rgb(20, 22, 27)');
    await phone.page.locator('#base').filter({ hasText: 'dark 1' }).waitFor();
    await phone.open('/pages/measure/measure', { theme: 'light' });
    expect(await background()).toBe('rgb(244, 245, 248)');
    expect(await phone.text('#base')).toBe('light 1');
  });

  test('tells its font size, which page-meta can hand to the page', async () => {
    await phone.open('/pages/page-style/page-style', { font: 1.75 });
    const size = await phone.page
      .locator('#scaled')
      .evaluate((element) => getComputedStyle(element).fontSize);
    expect(size).toBe('35px');
  });

  test.each([
    ['local-editor', '{"ok":true,"data":"local-editor"}'],
    ['', '{"ok":true,"data":"anonymous"}'],
  ])('calls the cloud as the person %j', async (user, reply) => {
    await phone.open('/pages/mine/mine', { user });
    await phone.tap('#ask');
    await phone.page.locator('#call').filter({ hasText: reply }).waitFor();
  });

  test('has no network when offline', async () => {
    await phone.open('/pages/mine/mine', { network: 'offline' });
    expect(await phone.text('#network')).toBe('none');
    await phone.tap('#ask');
    await phone.page.locator('#call').filter({ hasText: '没有网络' }).waitFor();
  });

  test('starts in the scene it is given', async () => {
    await phone.open('/pages/home/home', { scene: 1129 });
    const log = await phone.page.evaluate(() => getApp<{ log: string[] }>().log);
    expect(log).toEqual(['launch pages/home/home 1129', 'show']);
  });

  test('keeps what is stored', async () => {
    await phone.open('/pages/mine/mine');
    expect(await phone.text('#stored')).toBe('""');
    await phone.tap('#keep');
    await phone.open('/pages/mine/mine');
    expect(await phone.text('#stored')).toBe('{"list":[1,"二"]}');
  });

  test('takes nonsense in its settings for the usual ones', async () => {
    await phone.page.goto(`${phone.origin}/?theme=pink&font=huge&network=5g&scene=-1#/pages/measure/measure`);
    await phone.page.waitForFunction('window.__mpReady');
    expect(await phone.text('#base')).toBe('light 1');
  });
});
