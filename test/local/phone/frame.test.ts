import type { Handler } from '../../../local/cloud/http';
import { usePhone } from '../../support/phone';

const cloud: Handler = (request, response) => {
  if (request.url !== '/fn/echo') return false;
  const body = JSON.stringify({ ok: true, data: request.headers['x-local-user'] ?? 'anonymous' });
  response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  return true;
};
const desk = usePhone({
  root: 'test/local/phone/sample',
  cloud,
  desktop: { width: 1200, height: 900 },
});
const inner = () => desk.page.frameLocator('#phone');
const ready = (text: string) => inner().getByText(text).filter({ visible: true }).first().waitFor();

async function open(route: string): Promise<void> {
  await desk.page.goto(`${desk.origin}/#${route}`);
  await inner().locator('wx-page').first().waitFor();
}

describe('on a wide screen the phone', () => {
  test('lies in a frame, with the device bar beside it', async () => {
    await open('/pages/home/home');
    const box = await desk.page.locator('#phone').boundingBox();
    expect(box).toMatchObject({ width: 375, height: 812 });
    await desk.page.getByRole('complementary', { name: 'Device' }).waitFor();
    await desk.shot('frame');
  });

  test('takes a mouse for a finger, and the window follows its page', async () => {
    await open('/pages/home/home');
    await inner().locator('#go').click();
    await ready('详情 7');
    await desk.page.waitForURL(/#\/pages\/detail\/detail\?id=7/);
  });

  test('starts anew as another person, and the bar lists its calls', async () => {
    await open('/pages/mine/mine');
    await desk.page.getByLabel('User').selectOption('local-editor');
    await inner().locator('#ask').click();
    await ready('{"ok":true,"data":"local-editor"}');
    await desk.page.getByRole('cell', { name: 'echo.say' }).waitFor();
    await desk.page.getByRole('cell', { name: 'ok', exact: true }).waitFor();
  });

  test('can be anybody', async () => {
    await open('/pages/mine/mine');
    await desk.page.getByLabel('User').selectOption('Other openid');
    await desk.page.getByLabel('openid').last().fill('somebody-else');
    await desk.page.keyboard.press('Enter');
    await inner().locator('#ask').click();
    await ready('somebody-else');
  });

  test('turns dark by the keyboard, without starting anew', async () => {
    await open('/pages/measure/measure');
    await ready('light 1');
    await desk.page.getByRole('radio', { name: 'Light' }).focus();
    await desk.page.keyboard.press('ArrowRight');
    await ready('dark 1');
    await desk.shot('frame-dark');
  });

  test('loses its network without starting anew', async () => {
    await open('/pages/mine/mine');
    await ready('问云');
    await desk.page.getByRole('radio', { name: 'Offline' }).check();
    await inner().locator('#ask').click();
    await ready('没有网络');
  });
});
