import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where browsers of Chromium's family lie when they are installed the usual way. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A test browser that speaks to nobody but us, in a container too. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to test with: the one `CHROMIUM` names, an installed one, or Playwright's own. */
export function findChromium(): string | undefined {
  const places = [process.env.CHROMIUM, ...USUAL, chromium.executablePath()];
  return places.find((file) => file !== undefined && existsSync(file));
}

const run = (command: string, ...words: string[]): boolean =>
  spawnSync(command, words, { stdio: 'inherit' }).status === 0;

/** Debian's own package brings the libraries that a browser needs; elsewhere Playwright knows how. */
function install(): void {
  const packages = ['chromium', 'fonts-noto-cjk'];
  const debian = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const words = ['install', '-y', '--no-install-recommends', ...packages];
  if (debian && run('apt-get', 'update') && run('apt-get', ...words)) return;
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}

/**
 * Finds a browser to test with, or installs one.
 * @throws Error with one sentence saying what to do, where neither works
 */
export async function ensureChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;
  console.log('no Chromium found, installing one');
  install();
  const installed = findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium found: install Chromium or Chrome, or set CHROMIUM to the path of its program.',
  );
}
