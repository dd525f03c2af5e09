import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContext, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import { findChromium, QUIET } from '../../scripts/chromium';

/** A small phone, as WeChat's tools simulate it first. */
const SCREEN = { width: 375, height: 812 };
const SHOTS = 'dist/shots';
/** Milliseconds to wait for anything; less than Jest gives a test, so that the failure says what was awaited. */
const PATIENCE = 20_000;

/** A page of a real browser, new for each test. */
export interface TestBrowser {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Marks what the page complained of so far as expected, and returns it. */
  takeNoise(): string[];
  /** Keeps a picture of the page in `dist/shots`, to be looked at. */
  shot(name: string): Promise<void>;
}

export interface BrowserSettings {
  /** a desktop window with a mouse in place of a phone's touch screen */
  readonly desktop?: { readonly width: number; readonly height: number };
}

const isLocal = (url: string): boolean => /^(http:\/\/127\.0\.0\.1:|data:|blob:|about:)/.test(url);

/** Everything the page should not do: errors, warnings, and requests that leave the machine. */
function listen(page: Page, hear: (line: string) => void): void {
  page.on('console', (message: ConsoleMessage) => {
    if (['error', 'warning'].includes(message.type())) hear(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => hear(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!isLocal(request.url())) hear(`request: ${request.url()}`);
  });
}

/**
 * Starts Chromium once for a test file and opens a fresh page, with fresh storage, for each test. A test
 * fails when its page logs an error or a warning, or asks anything of another host, and nobody took the noise.
 */
export function useBrowser({ desktop }: BrowserSettings = {}): TestBrowser {
  let browser: Browser;
  let noise: string[] = [];
  const opened = {} as { page: Page; context: BrowserContext };
  const takeNoise = () => {
    const taken = noise;
    noise = [];
    return taken;
  };

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath)
      throw new Error('No Chromium found: run npm test, which installs one, or set CHROMIUM.');
    browser = await chromium.launch({ executablePath, args: QUIET });
  });
  beforeEach(async () => {
    noise = [];
    const touch = !desktop;
    opened.context = await browser.newContext({
      viewport: desktop ?? SCREEN,
      hasTouch: touch,
      isMobile: touch,
    });
    opened.context.setDefaultTimeout(PATIENCE);
    opened.page = await opened.context.newPage();
    listen(opened.page, (line) => noise.push(line));
  });
  afterEach(async () => {
    await opened.context.close();
    expect(takeNoise()).toEqual([]);
  });
  afterAll(() => browser?.close());

  return {
    get page() {
      return opened.page;
    },
    get context() {
      return opened.context;
    },
    takeNoise,
    async shot(name) {
      mkdirSync(SHOTS, { recursive: true });
      await opened.page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
    },
  };
}
