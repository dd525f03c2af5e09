import type { Server } from 'node:http';
import { type Phone, startPhone } from '../../../local/phone';
import { useBrowser } from '../../support/browser';
import { originOf, servePhone } from '../../support/phone';
import { makeProject, type Project } from '../../support/project';

const browser = useBrowser();
let project: Project;
let phone: Phone;
let server: Server;
let lines: string[];

async function serve(files: Readonly<Record<string, string>>): Promise<void> {
  project = makeProject(files);
  lines = [];
  phone = await startPhone({ root: project.folder, log: (line) => lines.push(line), dev: true });
  server = await servePhone(phone);
}

async function start(files: Readonly<Record<string, string>> = {}): Promise<void> {
  await serve(files);
  await browser.page.goto(originOf(server));
}
afterEach(async () => {
  await phone.stop();
  server.closeAllConnections();
  server.close();
  project.remove();
});
const shown = (text: string) => browser.page.getByText(text).filter({ visible: true }).waitFor();

describe('an edit of the source', () => {
  test('reloads the page', async () => {
    await start();
    await shown('你好');
    project.write({ 'pages/a/a.wxml': '<view>再见</view>' });
    await shown('再见');
  });

  test('that breaks it is shown over the page and in the terminal, until it is mended', async () => {
    await start();
    await shown('你好');
    project.write({ 'pages/a/a.wxml': '<view>\n  <t-card/>\n</view>' });
    await shown('<t-card> is neither');
    await shown('a.wxml:2:3');
    await browser.shot('problems');
    expect(lines.at(-1)).toMatch(/a\.wxml:2:3 <t-card> is neither[\s\S]*usingComponents/);
    project.write({ 'pages/a/a.wxml': '<view>好了</view>' });
    await shown('好了');
  });
});

describe('a source', () => {
  test('broken from the start is shown as soon as it is opened', async () => {
    await start({ 'app.json': '{ "pages": ["pages/b/b"] }' });
    await shown('page "pages/b/b" has no pages/b/b.wxml');
  });

  test('that asks for what is not emulated names it', async () => {
    await start({ 'pages/a/a.ts': 'Page({ onLoad() { wx.openBluetoothAdapter({}); } });' });
    await shown('你好');
    expect(browser.takeNoise()).toEqual([expect.stringContaining('NotEmulated: wx.openBluetoothAdapter')]);
  });

  test('that names an isolation in a script is told to name it in JSON', async () => {
    await serve({
      'app.json': '{ "pages": ["pages/a/a"], "usingComponents": { "card": "/card/card" } }',
      'card/card.json': '{ "component": true }',
      'card/card.wxml': '<view/>',
      'card/card.ts': "Component({ options: { styleIsolation: 'shared' } });",
    });
    const failed = browser.page.waitForEvent('pageerror');
    await browser.page.goto(originOf(server));
    const error = await failed;
    expect(error.message).toContain('write it in card/card.json');
    browser.takeNoise();
  });
});
