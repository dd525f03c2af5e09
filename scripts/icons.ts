import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Page } from 'playwright-core';

/**
 * Draws the mini program's own icons from the SVG files beside this script: the tab bar takes PNG only,
 * and style sheets may not name a local file, so the others become masks inside `styles/`.
 * Run it after changing an SVG; its output is committed.
 */
const source = path.join(import.meta.dirname, 'icons');
const tabs = path.join(import.meta.dirname, '../miniprogram/assets/tab');
const styles = path.join(import.meta.dirname, '../miniprogram/styles');

const TAB = ['home', 'search', 'mine'];
/** Style sheet → the icons in it. */
const MASKS = {
  'verdicts.wxss': ['false', 'misleading', 'unproven', 'true', 'scam', 'howto'],
  'icons.wxss': ['search', 'empty', 'offline'],
};
const COLORS = { '': '#5b6472', '-on': '#2f4fa3', '-dark': '#a3abbb', '-dark-on': '#8ea9f5' };
/** WeChat's recommended size of a tab icon in pixels. */
const TAB_PIXELS = 81;

const svg = async (name: string) => (await readFile(path.join(source, `${name}.svg`), 'utf8')).trim();

async function drawTab(page: Page, name: string): Promise<void> {
  const drawing = await svg(name);
  for (const [suffix, color] of Object.entries(COLORS)) {
    await page.setContent(
      `<style>body{margin:0}svg{display:block}</style>${drawing.replaceAll('#000', color)}`,
    );
    await page.screenshot({ path: path.join(tabs, `${name}${suffix}.png`), omitBackground: true });
  }
}

async function drawTabs(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: TAB_PIXELS, height: TAB_PIXELS } });
  await mkdir(tabs, { recursive: true });
  for (const name of TAB) await drawTab(page, name);
  await browser.close();
}

async function mask(name: string): Promise<string> {
  const url = `url("data:image/svg+xml,${encodeURIComponent(await svg(name))}")`;
  return `.icon--${name}{-webkit-mask-image:${url};mask-image:${url}}`;
}

async function writeMasks(): Promise<void> {
  const base =
    '.icon{flex:none;display:inline-block;background:currentColor;-webkit-mask:center/contain no-repeat;mask:center/contain no-repeat}';
  for (const [file, names] of Object.entries(MASKS)) {
    const masks = await Promise.all(names.map(mask));
    const note = '/* Made by scripts/icons.ts from scripts/icons/*.svg. */';
    await writeFile(path.join(styles, file), [note, base, ...masks, ''].join('\n'));
  }
}

await drawTabs();
await writeMasks();
