import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Locator } from 'playwright-core';
import type { Handler } from '../../local/cloud/http';
import { type Phone, startPhone } from '../../local/phone';
import { type BrowserSettings, type TestBrowser, useBrowser } from './browser';

/** Settings of the simulated phone, as its address takes them. */
export interface DeviceSettings {
  readonly user?: string;
  readonly theme?: 'system' | 'light' | 'dark';
  readonly font?: number;
  readonly network?: 'normal' | 'slow' | 'offline';
  readonly scene?: number;
}

/** The local phone in a browser, with a mini program in it. */
export interface TestPhone extends TestBrowser {
  readonly origin: string;
  readonly phone: Phone;
  /** Opens a page, such as `/pages/home/home?id=1`, on a freshly started phone. */
  open(route?: string, device?: DeviceSettings): Promise<void>;
  tap(target: string | Locator): Promise<void>;
  /** Text of an element of the page on top. */
  text(selector: string): Promise<string>;
  /** One finger from point to point, in pixels of the window. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
}

export interface PhoneSettings extends BrowserSettings {
  /** folder of the mini program */
  readonly root: string;
  /** answers what the phone does not: the cloud's part */
  readonly cloud?: Handler;
}

const STEPS = 10;

/** Serves a phone on a port of its own. */
export async function servePhone(phone: Phone, cloud: Handler = () => false): Promise<Server> {
  const server = createServer(async (request, response) => {
    if ((await phone.handle(request, response)) || (await cloud(request, response))) return;
    response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

export const originOf = (server: Server): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const query = (device: DeviceSettings): string =>
  new URLSearchParams(Object.entries(device).map(([name, value]) => [name, String(value)])).toString();

async function drag(
  { page, context }: TestBrowser,
  from: readonly number[],
  to: readonly number[],
): Promise<void> {
  const session = await context.newCDPSession(page);
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = [...from, ...to];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', part?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: part === undefined ? [] : [{ x: x0 + (x1 - x0) * part, y: y0 + (y1 - y0) * part }],
    });
  await touch('touchStart', 0);
  for (let step = 1; step <= STEPS; step += 1) await touch('touchMove', step / STEPS);
  await touch('touchEnd');
}

/** Compiles a mini program once for a test file and gives each test a phone with fresh storage. */
export function usePhone({ root, cloud, ...settings }: PhoneSettings): TestPhone {
  const browser = useBrowser(settings);
  let phone: Phone;
  let server: Server;
  let opened = 0;

  beforeAll(async () => {
    const lines: string[] = [];
    phone = await startPhone({ root, log: (line) => lines.push(line), dev: false });
    if (lines.length !== 1) throw new Error(lines.join('\n'));
    server = await servePhone(phone, cloud);
  });
  afterAll(async () => {
    await phone.stop();
    server.closeAllConnections();
    server.close();
  });

  const self: TestPhone = Object.create(browser, {
    origin: { get: () => originOf(server) },
    phone: { get: () => phone },
  });
  return Object.assign(self, {
    async open(route = '/', device: DeviceSettings = {}) {
      opened += 1;
      await browser.page.goto(`${originOf(server)}/?${query(device)}&opened=${opened}#${route}`);
      await browser.page.waitForFunction('window.__mpReady');
    },
    async tap(target: string | Locator) {
      const found = typeof target === 'string' ? browser.page.locator(target) : target;
      await found.filter({ visible: true }).first().tap();
    },
    async text(selector: string) {
      const found = browser.page.locator(selector).filter({ visible: true }).first();
      return (await found.textContent())?.trim() ?? '';
    },
    drag: (from: readonly [number, number], to: readonly [number, number]) => drag(browser, from, to),
  });
}
