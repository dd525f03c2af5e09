import type { Page } from 'playwright-core';

/** The small mini program that shows every built-in and calls every API. */
export const SAMPLE = 'test/local/phone/surface/sample';

/** What the sample heard from the platform since it was last asked, in order. */
export const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));

/** Runs in the phone; a rejection comes back as the platform's `errMsg`. */
export async function outcome(page: Page, call: () => Promise<unknown> | undefined): Promise<unknown> {
  const run = `(${call.toString()})()`;
  return page.evaluate(
    (code) =>
      Promise.resolve()
        // biome-ignore lint/security/noGlobalEval: the code is the test's own function
        .then(() => globalThis.eval(code))
        .catch((error) => error.errMsg ?? String(error)),
    run,
  );
}

/** Routes of the open pages, the lowest first. */
export const routes = (page: Page): Promise<string[]> =>
  page.evaluate(() => getCurrentPages().map(({ route }) => route));

/** Waits until exactly these pages are open, the lowest first. */
export async function showing(page: Page, ...expected: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      getCurrentPages()
        .map(({ route }) => route)
        .join() === wanted,
    expected.join(),
  );
}

/** Waits until the sample has heard something, and answers all it heard. */
export async function hearing(page: Page, awaited: string): Promise<string[]> {
  await page.waitForFunction(
    (line) => (globalThis as unknown as { heard: string[] }).heard.includes(line),
    awaited,
  );
  return heard(page);
}
