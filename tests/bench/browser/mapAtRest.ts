import type { Page } from '@playwright/test';

/** Waits until the map has been drawn, and then not for `quiet` ms. */
export const mapAtRest = async (page: Page, quiet = 1_000): Promise<void> => {
  await page.waitForFunction(
    (ms) => {
      const { drawn } = window.bench.marks;
      return drawn !== undefined && performance.now() - drawn > ms;
    },
    quiet,
    { polling: 50 },
  );
};

/** Zooms out so many steps, each to the end: at the click the map may well be at rest still. */
export const zoomOut = async (page: Page, steps: number): Promise<void> => {
  for (let n = 0; n < steps; n += 1) {
    const before = await page.evaluate(() => window.bench.marks.drawn ?? 0);
    await page.locator('.maplibregl-ctrl-zoom-out').click();
    await page.waitForFunction((last) => (window.bench.marks.drawn ?? 0) > last, before);
    await mapAtRest(page);
  }
};
